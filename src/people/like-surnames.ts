/** British surnames that are heard alike and often confused: possibly the same person, no more. A group a line. */
export const LIKE_SURNAMES = `
abbot abbott
adam adams addams
allan allen alan alen
andrew andrews
ashworth ashforth
atkin atkins aitken adkins atkinson
bailey baillie bayley baily bailie
baker becker
barnet barnett
barret barrett
bennet bennett benet
berry barry
bird byrd burd
blackwood blackwoode
brook brooke brookes brooks
brown browne broun
burges burgess
burn burne byrne burns
carlile carlisle carlyle
carpenter carpentier
carr kerr
cartwright cartright
catherall catherill
chapman chipman
clark clarke clerk
cohen coen cowan
cole coles
coleman colman
collet collett
collier collyer colyer
collin collins
cook cooke
corry currie curry corrie
cox cocks
craft croft
cunningham cuningham conyngham
daniel daniels
davis davies davys davey
dawson dowson
day daye
dickens dickins dicken
dixon dickson
douglas douglass
edmond edmonds edmunds
elliot elliott eliot eliott
evan evans
farrar farrer farrow
faulkner falconer fawkner
fisher fischer
foster forster
fraser frazer frasier
gardner gardiner gardener
gerard gerrard
gibb gibbs
giles gilles
graham grahame
gray grey
green greene
griffith griffiths
grove groves
hall halls
hardy hardie
harris harries
harrison harison
hayward heyward haywood
henderson hendersen
hewit hewitt
hicks hickes hix
hill hills
hodge hodges
hodgkin hodgkins
hodson hodgson hudson hutson
holms holmes
howard howarth
hughes hewes huges
humphrey humphreys humphries humphry
hutchison hutchinson
jackson jacson
james jeames
jarvis jervis
jeffery jeffrey jeffries jefferies jeffreys
jenkin jenkins
johns jones
johnson johnston johnstone jonson
kay kaye
kelly kelley
knight night
law lawe laws
lawrence laurence lawrance
leach leech
leigh lee lea
lewis louis lewes
livingston livingstone
lloyd loyd floyd
lock locke
lyon lyons
marshal marshall
martin martyn marten
mathews matthews mathew matthew
maynard mainard
miller millar
mill mills
monk munk
monro munro munroe
moore moor more muir
morris morrice maurice
morrison morison
murray murrey morrow
myers miers
neal neale neil neill
newbold newbolt
nicholl nicholls nichols nicol nicoll
norman normand
osborne osborn osbourne osbourn
owen owens
paget padgett pagett
palfrey palfry
palmer palmar
parson parsons
paterson patterson
payne paine pain
pearce pierce peirce pearse
perry parry
philip philips phillip phillips philipps
pollock polock
potter porter
powell powel
price pryce prys preece
prior pryor
pritchard prichard
proctor procter
ramsay ramsey
read reade reed reid
reeve reeves
reynold reynolds
richard richards
robert roberts
robertson robinson
robin robins
roger rogers rodger rodgers
row rowe roe
rose ross
russel russell
ryle ryley riley reilly
sargent sergeant sargant
saunders sanders
sharp sharpe
shaw shore
shepherd sheppard shephard shepard
simon simons simmons symons symonds
sinclair sinclaire
small smale smalle
smith smyth smythe schmidt
spencer spenser
stephens stevens steven stephen
stephenson stevenson
steward stewart stuart
stone stones
taylor tayler tailor
thom thomas
thompson thomson tomson
tomlin tomlins
townsend townshend
tucker tuker
turner tourner
vicars vickers
walker walkar
wallace wallis walles
walter walters
ward warde
watkin watkins
watt watts
web webb
weller wellar
welsh welch walsh
wheatley wheatly
white whyte wight
whitfield whitefield
wiliams williams william
wilkin wilkins
willson wilson
wood woods
woodhouse wodehouse
wright right
wynn wynne win winn
young younge
`;
