"""Words that say nothing by themselves: they are not counted among what people talk about."""

_DUTCH = """
aan al alle alleen alles als ander andere anders beetje ben bent bij bijna bijv bijvoorbeeld daar
daarom dan dat de deze die dingen dit doe doen door dus een één echt en er erg even ga gaan gaat ge
geen genoeg goed graag haar had heb hebben hebt heeft heel hem het hier hij hoe hun ik in is iets
iemand ja je jij jou jouw jullie kan klein komen komt kon kunnen laat maar mag maken meer meest men
mensen met mij mijn moet moeten mogelijk na naar nee niet niets nog nooit nou nu of om omdat onder
ons onze ook op over soms steeds te teveel toch toe tot u uit uw vaak van vanuit veel vind vinden
vindt voor waar waarom wanneer want waren was wat we weer weet weinig wel welke werd wie wij wil
willen worden wordt ze zeer zelf zich zij zijn zit zo zoals zou zouden
"""
_ENGLISH = """
a about all also always am an and any are as at be because been being but by can cannot could did
do does done for from get gets go goes good had has have having he her here him his how i if in
into is it its just like lot make many me more most much my never no not of off often on one only
or other our out over really same she should so some something sometimes still such than that the
their them then there these they thing things think this those to too up us very was we well were
what when where which who why will with would you your
"""
_TURKISH = """
acaba ama ancak artık asla aslında az bana bazen bazı belki ben beni benim bile bir biraz biri biz
bize bizim bu buna bunda bundan bunlar bunu burada çok çünkü da daha de değil diye en gibi hem hep
her herkes hiç için ile ise işte kadar ki kim kimse mı mi mu mü ne neden nasıl o olan olarak oldu
olsa olması on ona onlar onu orada sadece sanki siz şey şeyler şimdi şu tüm var ve veya ya yani yok
"""
_ARABIC = """
أن إن أنا أنت أنتم أو أي إلى إذا أكثر أيضا أيضًا الذي التي الذين الى ان او بعد بعض بل بين به بها
تكون ثم جدا جدًا حتى حيث خلال دون ذلك سوف شيء على عن عند عندما غير في فقط قد كان كانت كثير كثيرا كل
كما كيف لا لأن لكن لم لن له لها ليس ليست لي ما ماذا متى مثل مع من منذ نحن هذا هذه هل هم هنا هناك
هو هي و وهو وهي يجب يكون يوجد
"""
_POLISH = """
aby albo ale ani bardziej bardzo bez bo być był była było były by będzie chcę ci co coś czasem czy
często dla do dużo go gdy gdzie i ich ile im inne ja jak jako je jego jej jest jestem jeszcze jeśli
już każdy kiedy kto która które który ma mam mamy mi mieć mnie moja może można mój my na nas nasz
nawet nic nie niż no o od on ona oni oraz po pod ponieważ przed przez przy są się sobie tak także
tam te tego tej też to trochę trzeba tu tutaj ty tylko tym u w we wiele wszystko wszyscy z za
zawsze ze że żeby
"""
_UKRAINIAN = """
а аби або але без би бо був була було були в вже ви від він вона вони все всі всім де для до дуже
є ж з за завжди зі і із іноді їх й його їй її коли країна мене ми мій можна моя на навіть нам нас
наш не немає ні ніколи о один по при про саме свій себе сі так також там те теж ти тільки то тому
треба тут у усе усі хто це цей часто чи чим чого чому ще що щоб щось я як яка який які якщо
"""

STOPWORDS = frozenset(
    word
    for words in (_DUTCH, _ENGLISH, _TURKISH, _ARABIC, _POLISH, _UKRAINIAN)
    for word in words.split()
)
