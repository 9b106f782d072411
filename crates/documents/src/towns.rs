//! Towns of the world as résumés name them, beyond the large cities of [`crate::places`].

use std::collections::HashSet;
use std::sync::OnceLock;

use crate::vocabulary::Words;

/// Whether the folded text is a town of the list.
pub(crate) fn is_town(lower: &str) -> bool {
    static TOWNS_BY_NAME: OnceLock<HashSet<&'static str>> = OnceLock::new();
    TOWNS_BY_NAME.get_or_init(|| TOWNS.iter().collect()).contains(lower)
}

/// Lower case, without marks. Names that are common words or given names as well ("Reading", "Florence") are left out.
const TOWNS: Words = Words(
    "leverkusen|bochum|wuppertal|gelsenkirchen|monchengladbach|braunschweig|chemnitz|krefeld|halle|magdeburg|\
    oberhausen|erfurt|rostock|kassel|hagen|saarbrucken|hamm|ludwigshafen|mulheim|oldenburg|osnabruck|heilbronn|\
    pforzheim|solingen|wurzburg|ulm|gottingen|wolfsburg|recklinghausen|reutlingen|ingolstadt|bremerhaven|koblenz|\
    remscheid|bergisch gladbach|jena|erlangen|trier|salzgitter|moers|siegen|hildesheim|cottbus|gutersloh|\
    kaiserslautern|witten|hanau|schwerin|esslingen|ludwigsburg|gera|flensburg|ratingen|villingen-schwenningen|\
    konstanz|marburg|luneburg|dusseldorf|regensburg|passau|landshut|bamberg|bayreuth|aschaffenburg|kempten|rosenheim|\
    giessen|fulda|wetzlar|offenbach|offenbach am main|bad homburg|russelsheim|speyer|neuss|duren|viersen|paderborn|\
    detmold|minden|herford|lippstadt|rendsburg|neumunster|lubeck|stralsund|greifswald|wismar|tubingen|\
    friedrichshafen|ravensburg|sindelfingen|boblingen|goppingen|aalen|offenburg|lorrach|emden|wilhelmshaven|\
    delmenhorst|celle|hameln|dessau|zwickau|plauen|gorlitz|weimar|eisenach|brandenburg an der havel|frankfurt (oder)|\
    frankfurt/main|st. polten|klagenfurt|villach|wels|bregenz|dornbirn|steyr|winterthur|luzern|lucerne|st. gallen|\
    biel|thun|zug|fribourg|freiburg im breisgau|neuchatel|sion|chur|schaffhausen|aarau|bellinzona|yverdon|montreux|\
    vevey|nyon|rouen|reims|le havre|saint-etienne|toulon|dijon|angers|nimes|villeurbanne|clermont-ferrand|le mans|\
    aix-en-provence|brest|limoges|amiens|perpignan|metz|besancon|orleans|mulhouse|caen|montreuil|argenteuil|\
    saint-denis|roubaix|tourcoing|avignon|poitiers|versailles|nanterre|creteil|la rochelle|calais|antibes|\
    saint-nazaire|colmar|annecy|valence|troyes|chambery|lorient|quimper|vannes|niort|saint-malo|bayonne|biarritz|\
    boulogne-billancourt|courbevoie|la defense|issy-les-moulineaux|levallois-perret|neuilly-sur-seine|\
    vitry-sur-seine|pantin|bobigny|cergy|evry|massy|palaiseau|saint-quentin|cholet|laval|evreux|blois|bourges|\
    chartres|beauvais|arras|dunkerque|valenciennes|charleville-mezieres|epinal|belfort|beziers|sete|narbonne|albi|\
    tarbes|agen|perigueux|angouleme|brive|redon|rennes|sherbrooke|trois-rivieres|gatineau|charleroi|namur|bruges|\
    brugge|mechelen|kortrijk|hasselt|oostende|wavre|louvain-la-neuve|alicante|cordoba|valladolid|vigo|gijon|\
    hospitalet|l'hospitalet de llobregat|a coruna|la coruna|vitoria-gasteiz|elche|oviedo|badalona|cartagena|jerez|\
    jerez de la frontera|sabadell|mostoles|santa cruz de tenerife|pamplona|almeria|fuenlabrada|leganes|san sebastian|\
    donostia|getafe|burgos|santander|albacete|alcorcon|logrono|badajoz|salamanca|huelva|lleida|tarragona|leon|cadiz|\
    jaen|ourense|girona|lugo|santiago de compostela|caceres|melilla|ceuta|guadalajara|toledo|pontevedra|palencia|\
    ciudad real|zamora|avila|cuenca|huesca|segovia|soria|teruel|reus|mataro|terrassa|barakaldo|getxo|irun|gandia|\
    torrevieja|marbella|ibiza|palma|palma de mallorca|las palmas|las palmas de gran canaria|puebla|tijuana|merida|\
    queretaro|cancun|toluca|zapopan|san luis potosi|aguascalientes|barranquilla|cartagena de indias|bucaramanga|\
    pereira|manizales|arequipa|trujillo|cusco|guayaquil|maracaibo|mendoza|la plata|mar del plata|tucuman|valparaiso|\
    vina del mar|concepcion|antofagasta|asuncion|la paz|cochabamba|santa cruz de la sierra|san salvador|tegucigalpa|\
    managua|guatemala city|ciudad de guatemala|panama city|santo domingo|la habana|setubal|almada|amadora|aveiro|\
    leiria|viseu|faro|evora|guimaraes|funchal|viana do castelo|vila real|braganca|matosinhos|vila nova de gaia|\
    cascais|sintra|oeiras|santarem|beja|castelo branco|covilha|portimao|ponta delgada|sao bernardo do campo|\
    santo andre|osasco|sao jose dos campos|ribeirao preto|sorocaba|santos|guarulhos|uberlandia|contagem|juiz de fora|\
    londrina|maringa|joinville|blumenau|caxias do sul|pelotas|joao pessoa|maceio|aracaju|teresina|sao luis|belem|\
    manaus|goiania|cuiaba|campo grande|vila velha|niteroi|ponta grossa|cascavel|foz do iguacu|bari|catania|messina|\
    trieste|brescia|parma|prato|modena|reggio emilia|reggio calabria|perugia|livorno|ravenna|cagliari|foggia|rimini|\
    salerno|ferrara|sassari|siracusa|pescara|monza|bergamo|forli|trento|vicenza|bolzano|novara|piacenza|ancona|\
    andria|arezzo|udine|cesena|lecce|pesaro|barletta|alessandria|la spezia|pisa|pistoia|lucca|brindisi|treviso|\
    varese|caserta|asti|cremona|pavia|mantova|siena|oristano|nuoro|olbia|matera|potenza|cosenza|catanzaro|crotone|\
    taranto|viterbo|rieti|frosinone|savona|imperia|sanremo|aosta|cuneo|biella|vercelli|lecco|lodi|sondrio|rovigo|\
    belluno|pordenone|gorizia|faenza|imola|carpi|empoli|ragusa|trapani|agrigento|marsala|almere|breda|nijmegen|\
    enschede|apeldoorn|haarlem|arnhem|zaanstad|amersfoort|haarlemmermeer|den bosch|'s-hertogenbosch|zwolle|\
    zoetermeer|leiden|maastricht|dordrecht|ede|leeuwarden|alkmaar|emmen|westland|venlo|deventer|sittard|helmond|\
    hilversum|heerlen|tilburg|roosendaal|purmerend|schiedam|lelystad|hengelo|almelo|vlaardingen|assen|gouda|\
    middelburg|veenendaal|zeist|nieuwegein|hoofddorp|amstelveen|roermond|harderwijk|hattem|kampen|doetinchem|oss|\
    uden|veldhoven|wageningen|bydgoszcz|szczecin|bialystok|gdynia|czestochowa|radom|sosnowiec|torun|kielce|rzeszow|\
    gliwice|zabrze|olsztyn|bielsko-biala|bytom|zielona gora|rybnik|ruda slaska|opole|tychy|gorzow wielkopolski|\
    elblag|plock|dabrowa gornicza|walbrzych|wloclawek|tarnow|chorzow|koszalin|kalisz|legnica|grudziadz|jaworzno|\
    slupsk|jastrzebie-zdroj|nowy sacz|jelenia gora|siedlce|myslowice|konin|lubin|ostrow wielkopolski|suwalki|gniezno|\
    stargard|glogow|pabianice|leszno|tczew|zamosc|lomza|sopot|pruszkow|swidnica|inowroclaw|ostrava|plzen|liberec|\
    olomouc|hradec kralove|pardubice|ceske budejovice|zlin|kosice|zilina|debrecen|szeged|pecs|gyor|timisoara|iasi|\
    brasov|constanta|plovdiv|varna|novi sad|rijeka|maribor|sarajevo|skopje|tirana|patras|heraklion|nicosia|limassol|\
    valletta|odesa|kharkiv|dnipro|tampere|turku|espoo|vantaa|oulu|jyvaskyla|uppsala|vasteras|orebro|linkoping|\
    helsingborg|norrkoping|jonkoping|umea|lund|boras|trondheim|stavanger|drammen|tromso|odense|aalborg|esbjerg|\
    kolding|tartu|kaunas|klaipeda|antalya|bursa|konya|adana|eskisehir|galway|limerick|waterford|kilkenny|sligo|derry|\
    newry|sheffield|bradford|wakefield|nottingham|leicester|coventry|hull|stoke-on-trent|wolverhampton|plymouth|\
    derby|southampton|portsmouth|brighton|newcastle|newcastle upon tyne|sunderland|middlesbrough|norwich|swindon|\
    southend-on-sea|milton keynes|peterborough|luton|exeter|gloucester|cheltenham|ipswich|colchester|aberdeen|dundee|\
    inverness|stirling|swansea|newport|wrexham|huddersfield|bolton|stockport|oldham|blackpool|slough|watford|\
    guildford|maidstone|canterbury|tucson|albuquerque|fresno|mesa|omaha|colorado springs|virginia beach|long beach|\
    tulsa|wichita|new orleans|arlington|bakersfield|honolulu|anaheim|aurora|santa ana|irvine|riverside|\
    corpus christi|lexington|stockton|st. paul|saint paul|cincinnati|greensboro|anchorage|plano|newark|jersey city|\
    durham|chula vista|st. petersburg|laredo|scottsdale|chandler|reno|baton rouge|boise|spokane|richmond|des moines|\
    tacoma|san bernardino|birmingham|rochester|fremont|fayetteville|yonkers|worcester|little rock|grand rapids|\
    huntsville|knoxville|providence|tallahassee|akron|shreveport|chattanooga|fort lauderdale|tempe|eugene|\
    fort collins|sioux falls|hartford|new haven|boulder|ann arbor|santa barbara|santa cruz|berkeley|pasadena|\
    milpitas|burlington|albany|syracuse|buffalo|charleston|savannah|louisville|memphis|el paso|fort worth|\
    oklahoma city|mississauga|brampton|winnipeg|halifax|quebec city|surrey|burnaby|kitchener|saskatoon|hobart|\
    gold coast|geelong|christchurch|dunedin|hamburg-altona|alexandria|giza|tanta|mansoura|port said|suez|dammam|\
    mecca|medina|sharjah|ajman|muscat|manama|kuwait city|aleppo|damascus|baghdad|erbil|marrakech|fes|tangier|agadir|\
    oran|sfax|khartoum|kampala|dar es salaam|kigali|addis ababa|dakar|abidjan|kumasi|ibadan|kano|port harcourt|\
    lusaka|harare|windhoek|gaborone|pretoria|port elizabeth|ramat gan|herzliya|petah tikva|netanya|ashdod|\
    rishon lezion|beer sheva|rehovot|raanana|kfar saba|nazareth|holon|indore|nagpur|lucknow|bhopal|surat|vadodara|\
    coimbatore|visakhapatnam|chandigarh|mysore|mysuru|trivandrum|thiruvananthapuram|bhubaneswar|faridabad|ghaziabad|\
    rawalpindi|faisalabad|chittagong|sylhet|tianjin|chongqing|suzhou|xi'an|xian|qingdao|dalian|shenyang|harbin|\
    changsha|zhengzhou|jinan|hefei|fuzhou|xiamen|kunming|ningbo|wuxi|dongguan|foshan|zhuhai|kaohsiung|taichung|\
    tainan|hsinchu|kobe|hiroshima|sendai|saitama|chiba|kawasaki|incheon|daegu|daejeon|gwangju|ulsan|suwon|seongnam|\
    pangyo|penang|george town|johor bahru|surabaya|medan|yogyakarta|chiang mai|da nang|haiphong|cebu|cebu city|davao|\
    makati|quezon city|taguig|yangon|phnom penh|vientiane|tashkent|almaty|astana|baku|yerevan|tbilisi|novosibirsk|\
    yekaterinburg|kazan|القاهره|الاسكندريه|الجيزة|الجيزه|الرياض|الدمام|مكة|المدينة المنورة|جده|دبي|الشارقة|الشارقه|\
    ابوظبي|الدوحة|الدوحه|الكويت|المنامة|المنامه|مسقط|عمان|بيروت|دمشق|حلب|بغداد|الدار البيضاء|الرباط|مراكش|\
    طنجة|تونس|صفاقس|الجزاير|وهران|الخرطوم|صنعاء|القدس|رام الله|غزة|נצרת|באר שבע|ראשון לציון|פתח תקווה|אשדוד|נתניה|\
    חולון|רמת גן|הרצליה|רחובות|רעננה|כפר סבא|הוד השרון|מודיעין|אילת|עכו|נהריה|טבריה|לוד|רמלה|בת ים|גבעתיים|ירושלים|\
    חיפה|서울|부산|대구|인천|광주|대전|울산|수원|성남|판교|고양|용인|창원|제주|서울특별시|부산광역시|киев|харьков|одесса|минск|екатеринбург|казань|\
    новосибирск|нижнии новгород|самара|宁波|青岛|大连|厦门|合肥|郑州|长沙|济南|福州|无锡|东莞|佛山|珠海|昆明|沈阳|哈尔滨|石家庄|太原|南昌|贵阳|南宁|海口|兰州|西宁|银川|\
    乌鲁木齐|呼和浩特|长春|徐州|常州|南通|温州|嘉兴|绍兴|金华|烟台|潍坊|洛阳|浙江|江苏|广东|四川|山东|河南|河北|湖北|湖南|福建|安徽|江西|陕西|辽宁|吉林|云南|贵州|海南|甘肃|高雄|台中|台南|新竹|\
    埼玉|千葉|神奈川|川崎|仙台|広島|北九州|静岡|新潟|岡山|熊本|鹿児島|沖縄|那覇|愛知|兵庫|北海道|茨城|栃木|群馬|長野|岐阜|三重|滋賀|奈良|和歌山|浜松|堺|金沢|松山|高松|大分|長崎|宮崎|姫路|つくば|\
    aberystwyth|llandudno|truro|carlisle|lancaster|chester|shrewsbury|hereford|salisbury|winchester|bournemouth|\
    poole|torquay|taunton|barnstaple|totnes|falmouth|penzance|yeovil|weymouth|basingstoke|woking|crawley|\
    hastings|eastbourne|margate|folkestone|ashford|chelmsford|southend|harlow|stevenage|st albans|\
    hemel hempstead|high wycombe|aylesbury|banbury|kettering|corby|northampton|rugby|nuneaton|tamworth|\
    burton upon trent|stafford|crewe|macclesfield|warrington|wigan|preston|blackburn|burnley|rochdale|bury|\
    salford|barnsley|doncaster|rotherham|chesterfield|mansfield|lincoln|grimsby|scunthorpe|scarborough|\
    harrogate|darlington|hartlepool|gateshead|kendal|barrow-in-furness|paisley|perth|falkirk|kirkcaldy|\
    dunfermline|st andrews|ayr|kilmarnock|oban|fort william|bangor|rhyl|carmarthen|merthyr tydfil|barry|lisburn|\
    omagh|enniskillen|tralee|killarney|ennis|athlone|drogheda|dundalk|wexford|carlow|letterkenny|hebden bridge|\
    hove|whitby|galway city|cork city|dublin city|banska bystrica|trnava|nitra|usti nad labem|jihlava|\
    karlovy vary|opava|frydek-mistek|miskolc|nyiregyhaza|kecskemet|szekesfehervar|szombathely|veszprem|eger|\
    sopron|zalaegerszeg|kaposvar|oradea|arad|sibiu|craiova|galati|ploiesti|bacau|pitesti|targu mures|baia mare|\
    suceava|cluj|burgas|ruse|stara zagora|pleven|split|osijek|zadar|pula|nis|kragujevac|subotica|banja luka|\
    mostar|tuzla|podgorica|prishtina|ohrid|durres|celje|kranj|koper|αθηνα|θεσσαλονικη|πατρα|ηρακλειο|λαρισα|\
    βολοσ|ιωαννινα|χανια|ροδοσ|καβαλα|πειραιασ|λευκωσια|λεμεσοσ|piraeus|larissa|volos|ioannina|chania|киів|\
    львів|харків|одеса|дніпро|запоріжжя|вінниця|чернівці|тернопіль|полтава|суми|черкаси|житомир|рівне|луцьк|\
    ужгород|хмельницькии|миколаів|херсон|ростов-на-дону|уфа|челябинск|омск|красноярск|воронеж|пермь|волгоград|\
    краснодар|саратов|тюмень|томск|иркутск|хабаровск|владивосток|ярославль|калининград|тула|рязань|сочи|алматы|\
    астана|ташкент|софия|пловдив|варна|бургас|gavle|sundsvall|lulea|kiruna|falun|karlstad|vaxjo|kalmar|halmstad|\
    kristianstad|visby|ostersund|skelleftea|eskilstuna|sodertalje|nykoping|kungsbacka|trollhattan|uddevalla|\
    skovde|lidkoping|vejle|horsens|randers|roskilde|silkeborg|herning|helsingor|naestved|fredericia|viborg|\
    holstebro|slagelse|svendborg|sonderborg|kristiansand|sandnes|fredrikstad|sarpsborg|skien|alesund|tonsberg|\
    bodo|haugesund|moss|hamar|lillehammer|molde|harstad|lahti|kuopio|pori|joensuu|lappeenranta|vaasa|kotka|\
    rovaniemi|hameenlinna|mikkeli|seinajoki|kokkola|kajaani|parnu|narva|daugavpils|liepaja|siauliai|panevezys|\
    akureyri|gaziantep|kayseri|mersin|diyarbakir|samsun|denizli|sanliurfa|trabzon|malatya|erzurum|van|sakarya|\
    kocaeli|mugla|bodrum|manisa|balikesir|canakkale|edirne|tekirdag|kadikoy|besiktas|uskudar|cankaya|karsiyaka|\
    sisli|sint-niklaas|aalst|genk|turnhout|roeselare|ixelles|elsene|anderlecht|schaerbeek|mons|tournai|verviers|\
    arlon|bergen op zoom|spijkenisse|capelle aan den ijssel|hoorn|den helder|katwijk|rijswijk|delfzijl|tiel|\
    winterswijk|terneuzen|vlissingen|goes|weert|kerkrade|freiburg i. br|freiburg i.br|frankfurt a. m|\
    frankfurt a.m|halle (saale)|halle/saale|mulheim an der ruhr|sankt augustin|siegburg|troisdorf|bad kreuznach|\
    worms|bensheim|gotha|suhl|nordhausen|stendal|halberstadt|neubrandenburg|eberswalde|cuxhaven|stade|lingen|\
    nordhorn|rheine|ahlen|ibbenburen|gronau|iserlohn|ludenscheid|marl|gladbeck|dinslaken|wesel|kleve|goch|\
    arnsberg|soest|unna|memmingen|kaufbeuren|neu-ulm|schweinfurt|coburg|hof|weiden|amberg|straubing|deggendorf|\
    freising|erding|dachau|furth|ansbach|schwabisch gmund|schwabisch hall|heidenheim|tuttlingen|singen|\
    baden-baden|rastatt|bruchsal|hyderabad|mangalore|mangaluru|hubli|madurai|tiruchirappalli|salem|vijayawada|\
    guntur|nashik|aurangabad|thane|navi mumbai|rajkot|jodhpur|udaipur|kanpur|varanasi|allahabad|prayagraj|agra|\
    meerut|dehradun|patna|ranchi|raipur|guwahati|shillong|jammu|srinagar|amritsar|ludhiana|jalandhar|shimla|\
    panaji|mombasa|kisumu|nakuru|eldoret|arusha|dodoma|mwanza|entebbe|jos|enugu|benin city|kaduna|abeokuta|tema|\
    tamale|cape coast|bulawayo|kitwe|lilongwe|blantyre|maputo|luanda|bloemfontein|gqeberha|east london|\
    polokwane|nelspruit|mbombela|stellenbosch|douala|yaounde|bamako|ouagadougou|niamey|lome|cotonou|freetown|\
    monrovia|conakry|libreville|kinshasa|lubumbashi|antananarivo|port louis|hamilton|tauranga|palmerston north|\
    napier|nelson|rotorua|whangarei|invercargill|new plymouth|hawera|queenstown|darwin|cairns|townsville|\
    toowoomba|ballarat|bendigo|launceston|newcastle nsw|wollongong|fremantle|الطايف|تبوك|بريدة|ابها|حايل|نجران|\
    جازان|الخبر|الجبيل|ينبع|الهفوف|المنصورة|طنطا|اسيوط|بورسعيد|السويس|الزقازيق|اسوان|الاقصر|اربد|الزرقاء|طرابلس|\
    صيدا|حمص|اللاذقية|البصرة|الموصل|اربيل|فاس|اكادير|قسنطينة|عنابة|سوسة|نابلس|الخليل|كريات גת|קריית גת|אשקלון|\
    רמת השרון|כרמיאל|רהט|יבנה|נס ציונה|זכרון יעקב|מודיעין-מכבים-רעות|청주|전주|천안|포항|김해|평택|안양|부천|안산|화성|남양주|춘천|원주|강릉|\
    목포|여수|순천|경주|구미|제주시|서울시",
);
