# Türkçe, sade dil, siz diliyle. The same sentences as nl.ftl, in the same order.
# anket: vragenlijst · oylama: peiling · süreç: traject · basamak: trede · geri bildirim: terugkoppeling
# mahalle: buurt, wijk · semt: wijk, as a district of several buurten · sakin: bewoner · fikir: idee
language-name = Türkçe

## The machine
button-back = ‹ Geri
button-onward = İleri ›
button-resume = Sorulara devam et
button-skip = Atla
button-previous-page = ‹ Önceki
button-next-page = Sonraki ›
page = Bölüm { $number } / { $total }
use-the-buttons = Lütfen aşağıdaki düğmelerden birini seçin. Size uyan düğmeye dokunun.
no-longer-there = Maalesef biraz geç kaldınız: bu artık mümkün değil. Şimdi neler yapabileceğinizi aşağıda görürsünüz.
please-type = Cevabınızı yazıyla gönderin. Fotoğrafları ve sesli mesajları okuyamıyorum.
too-long-for-a-message = Bu, tek bir mesaja sığmıyor. En fazla { $most } karakter ya da bunun bir kısmını gönderin.
too-long = Cevabınız { $count } karakter uzunluğunda. En fazla { $most } karakter sığıyor. Kısaltıp tekrar gönderin.
old-screen = Bu eski bir soru. Şu anda nerede olduğunuzu aşağıda görürsünüz.
failed = Bizde bir şeyler ters gitti. Önceki cevaplarınız kaydedildi. Biraz sonra tekrar deneyin. Sorun devam ederse bize şu kodu söyleyin: { $id }
edited = Daha önceki bir mesajı değiştirdiniz. Bunu göremiyorum. Cevabınızı yeni bir mesajla gönderin ya da ‹ Geri düğmesine dokunun.
in-group = Merhaba! Kimse okumasın diye herkesle ayrı konuşuyorum. Benimle konuşmak için düğmeye dokunun.
button-in-private = Benimle konuşun
takes-longer = Bu, her zamankinden biraz uzun sürüyor. Cevabınız kendiliğinden ulaşacak. Bir şey yapmanız gerekmiyor.
admin-failure = Wijkstem’de bir şeyler ters gitti. Kod: { $id }. Türü: { $kind }. Sebebi, sunucunun günlüğünde bu kodun yanında yazıyor. Aynı tür hata için saatte en fazla bir mesaj alırsınız.

## Start, help, language, stop
welcome = Wijkstem’e hoş geldiniz ({ $organisation })
welcome-polls = { $count ->
    [one] Burada mahalleniz hakkında söz sahibisiniz. Şu anda 1 anket var. Başlamak için ankete dokunun.
   *[other] Burada mahalleniz hakkında söz sahibisiniz. Şu anda { $count } anket var. Doldurmak istediğiniz ankete dokunun.
    }
welcome-no-polls = Burada mahalleniz hakkında söz sahibisiniz. Şu anda size sorumuz yok. Daha sonra tekrar bakın.
welcome-no-questions = Burada mahalleniz hakkında söz sahibisiniz. Şu anda size sorumuz yok. Başka neler olduğunu aşağıda görebilirsiniz.
start-sent = { $title } (gönderildi)
start-begun = { $title } (devam)
link-unknown = Bu bağlantı (artık) çalışmıyor.
button-language = Dil seçin / Language
button-help = Yardım
language-which = Hangi dili istiyorsunuz? Which language do you want?
language-chosen = Artık sizinle Türkçe konuşuyorum.
command-unknown = Bu komutu bilmiyorum. Bunları biliyorum:
help-heading = Burada neler yapabilirsiniz?
help-contact = Sorunuz mu var? Bize ulaşın: { $contact }
stopped = Durdunuz. Yeniden başlamak isterseniz /start yazın.
stopped-saved = Durdunuz. Cevaplarınız kaydedildi. Devam etmek isterseniz /start yazın.
menu-start = Başla: şu anda neler var?
menu-language = Başka bir dil seç
menu-stop = Dur
menu-help = Açıklama
menu-reminders = Etkinlik hatırlatmalarını seçme
menu-calendar = Etkinlikleri takvimden alma ve takvime aktarma
menu-results = Sonuçları oku
menu-consultations = Anketleri aç ve kapat

## A consultation
consultation-unknown = Bu anket artık yok.
closed-sent = Bu anket kapandı. Cevaplarınız sayılıyor. Teşekkür ederiz!
closed-unsent = Bu anket kapandı. Maalesef geç kaldınız.
consent =
    { $purpose }

    { $questions ->
        [one] 1 soru var.
       *[other] { $certain ->
            [yes] {""}
           *[no] En fazla{" "}
        }{ $questions } soru var.
    } İstediğiniz zaman durabilir, sonra devam edebilirsiniz. Katılabileceğiniz son gün: { $until }.
    { $voice }
    Cevaplarınıza ne oluyor?
    { $who }• { $ballot ->
        [yes] Boş oy da verebilirsiniz.
       *[no] Sağlıkla ilgili sorular kişiseldir. Soruları Atla düğmesiyle geçebilirsiniz.
    }
    • Kapandıktan { $months } ay sonra yalnızca sayıları saklarız.
    • Anket açık olduğu sürece cevaplarınızı her zaman silebilirsiniz.

    Bu konuda sorunuz mu var? { $contact }

    Katılıyor musunuz? 16 yaşında veya daha büyük olmalısınız.
consent-who-reads = • { $organisation } herkesin cevaplarını birlikte okur. Kimin ne dediğini kimse görmez.
button-agree = Evet, en az 16 yaşındayım ve katılıyorum
button-decline = Hayır, katılmıyorum
consent-declined = Tamam. Hiçbir şey saklanmadı; yalnızca size bunu bir daha sormayacağımızı not ettik. Sonradan katılmak isterseniz /start yazın.
progress = Soru { $number } / { $total }
progress-at-most = Soru { $number } / en fazla { $total }
question-does-not-fit = Bu cevap daha önce söylediklerinize uymuyor ya da doğru olamaz. Kontrol edip tekrar cevaplayın.
answer-so-far = Şu anki cevabınız: { $answer }
answer-dont-know = Bilmiyorum
answer-rather-not = Söylemek istemiyorum
answer-other = Başka, yani …
answer-other-namely = Başka: { $words }
answer-skipped = (atlandı)
question-several = En az { $least }, en fazla { $most } tane seçin.
question-exactly = { $count } tane seçin.
question-chosen = { $count ->
    [0] Düşündüğünüze dokunun.
   *[other] Şu anda { $count } tane seçtiniz.
}
question-too-many = En fazla { $most } tane seçebilirsiniz. Önce birine dokunup seçimi kaldırın.
question-too-few = En az { $least } tane seçin.
button-done = Tamam, { $count } tane seçtim
question-type-other = Ne demek istediğinizi aşağıya yazın.
question-type-words = Cevabınızı aşağıya yazın.
question-scale = { $first } = { $low }, { $last } = { $high }
face-1 = 😢 çok kötü
face-2 = 🙁 kötü
face-3 = 😐 orta
face-4 = 🙂 iyi
face-5 = 😀 çok iyi
look-back = Her şey doğru mu?
look-back-line = { $number }. { $question } → { $answer }
look-back-change = Bir şey değiştirmek ister misiniz? Sorunun numarasına dokunun.
look-back-send = Cevaplarınız ancak Gönder düğmesine dokununca sayılır.
look-back-again = Daha önce gönderdiniz. Değiştirdikleriniz ancak yeniden Gönder düğmesine dokununca sayılır.
button-send = Gönder
button-erase-all = Cevaplarımı sil
erase-sure = Emin misiniz? Bu anketteki bütün cevaplarınız silinecek ve sayılmayacak.
button-erase = Evet, hepsini sil
button-keep = Hayır, geri dön
erased = Cevaplarınız silindi. Hiçbiri saklanmadı. Sonradan yine katılmak isterseniz /start yazın.
sent-thanks = Teşekkür ederiz! Cevaplarınız bize ulaştı.
sent =
    Cevaplarınızı değiştirebileceğiniz son gün: { $until }.

    Alındı kodunuz: { $receipt }
    Bu kod cevaplarınız hakkında hiçbir şey söylemez.
button-change = Cevaplarımı değiştir

## Staff: consultations
manage-heading = Anketler
manage-list = { $count ->
    [0] Henüz anket yok.
   *[other] Bir ankete dokunun ya da yeni bir anket oluşturun.
}
manage-poll = { $title } ({ $state }, numara { $number })
state-open = açık
state-closed = kapalı
button-new = + Yeni anket
manage-template = Hangi anketi açmak istiyorsunuz?
manage-until-when = Anketin açık olacağı son gün hangisi? Bir gün seçin ya da yazın, örneğin 31-12-2026.
manage-preview = Açık olacağı son gün: { $until }. Açtıktan sonra soruları değiştiremezsiniz.
button-open = Şimdi aç
manage-card =
    Durum: { $state }, son gün: { $until }
    Sakinler için bağlantı: { $link }
button-results = Sonuçları oku
button-close = Kapat
button-keep-open = Açık kalsın
manage-close-sure = Emin misiniz? Kapattıktan sonra kimse cevap veremez.
manage-closed = Anket kapandı.

## Staff: results
results-which = Hangi anketin sonuçlarını istiyorsunuz?
results-none-yours = Şu anda okuyabileceğiniz bir sonuç yok.
results-none = Henüz anket yok. /consultations ile bir anket oluşturun.
results-unknown = { $number } numaralı anket yok. Seçmek için /results yazın.
results-so-far = Ara sonuç: anket hâlâ açık.
results-final = Kesin sonuç: anket kapandı.
results-response =
    Ulaşılan: { $reached }
    Başlayan: { $started }
    Gönderen: { $sent }
    Henüz göndermeyen: { $unfinished }
results-too-few = Cevapları ancak en az { $least } kişi gönderince gösteririz. Böylece kimse tanınmaz.
results-answered = Cevap: { $count }
results-dont-know = bilmiyorum: { $count }
results-rather-not = söylemek istemiyorum: { $count }
results-skipped = atlandı: { $count }
results-skipped-or-not-asked = Atlandı ya da sorulmadı: { $count }
result-line = – { $label }: { $count }

## Roles and neighbourhoods
not-allowed = Bunu burada yapamazsınız. Neler yapabileceğinizi görmek için /help yazın.
help-line = { $typed } – { $what }
menu-roles = Rol ver ve geri al
menu-auditlog = İşlem kaydını oku
menu-learn-more = Mahalle hakkında daha fazla oku
menu-links = /learnmore listesini değiştir
role-resident = mahalle sakini
role-ambassador = sağlık elçisi
role-partner = ortak
role-organiser = düzenleyici
role-staff = belediye çalışanı
role-admin = yönetici
role-in-process = { $role } (süreç { $number })
role-in-neighbourhoods = { $role } ({ $names })
role-accept =
    { $organisation } bu rolü isteyip istemediğinizi soruyor: { $role }.

    Bu rolde yaptıklarınız bir kayda yazılır. İstiyor musunuz?
button-accept-role = Evet, bu rolü istiyorum
button-decline-role = Hayır, istemiyorum
role-accepted = Yeni rolünüz: { $role }. Neler yapabileceğinizi görmek için /help yazın.
role-declined = Tamam. Hiçbir şey değişmedi.
role-link-spent = Bu bağlantı daha önce kullanılmış ya da çok eski. Yöneticiden yeni bir bağlantı isteyin.
roles-heading = Roller
roles-list = { $count ->
    [0] Henüz kimsenin rolü yok.
   *[other] Rolü görmek ya da geri almak için bir isme dokunun.
}
roles-line = { $note }: { $role }
roles-line-pending = { $note }: { $role } (bağlantı henüz kullanılmadı)
button-give-role = + Rol ver
roles-which = Hangi rolü vermek istiyorsunuz?
roles-which-process = Hangi süreçte? Sürece dokunun ya da numarasını yazın.
roles-no-process = Bu numaralı bir süreç yok. Yalnızca rakam yazın, örneğin 12.
roles-which-neighbourhoods = Hangi mahallelerde?
roles-note = Rol kimin için? Bu kişiyi tanıyacağınız bir isim yazın, örneğin: GGD’den Ilse.
roles-sure =
    Rol: { $role }
    Kimin için: { $note }

    Bir bağlantı alacaksınız. Bağlantı bir kez ve en fazla { $hours } saat çalışır. Yalnızca bu kişiye gönderin.
button-make-link = Bağlantıyı oluştur
role-link =
    Bu bağlantıyı o kişiye gönderin:
    { $link }

    Bağlantı bir kez çalışır, şu zamana kadar: { $until }. Onu yalnızca şimdi görürsünüz.
role-link-shown = Bağlantı bir kez gösterildi ve saklanmadı. Sizde yok mu? /roles ile geri çekin ve yenisini oluşturun.
role-gone = Bu rol artık yok. /roles yazın.
role-card =
    Rol: { $role }
    Başlangıç: { $since }
role-card-pending =
    Rol: { $role }
    Bağlantı henüz kullanılmadı. Şu zamana kadar çalışır: { $since }.
button-take = Rolü geri al
button-withdraw = Bağlantıyı geri çek
button-leave-role = Hayır, böyle kalsın
role-take-sure = Emin misiniz? { $note } artık bu rolde olmayacak: { $role }. Bu hemen geçerli olur.
role-taken = Yapıldı. Rol artık geçerli değil. Diğer rolleri görmek için /roles yazın.
neighbourhood-search = Bir düğmeye dokunun. Ya da mahallenin birkaç harfini veya posta kodunun dört rakamını yazın.
neighbourhood-found = “{ $words }” için bulduklarım bunlar. Listede yok mu? Başka bir şey yazın.
neighbourhood-none = “{ $words }” için mahalle bulamadım. Düğmelerle seçin ya da başka bir şey yazın.
neighbourhood-chosen = { $count ->
    [one] 1 tane seçtiniz: { $names }
   *[other] { $count } tane seçtiniz: { $names }
}
neighbourhood-all = ‹ Bütün semtler
neighbourhood-elsewhere = Başka bir yerde oturuyorum

## The audit log
logbook-heading = İşlem kaydı
logbook-empty = Henüz içinde bir şey yok.
logbook-line = { $number }. { $when }
    { $who }: { $what } ({ $on })
logbook-command-line = komut satırı
logbook-resident = bir sakin (numara { $number })
logbook-first-admin = başından beri yönetici olan kişi (numara { $number })
logbook-forgotten = bilgileri silinmiş biri (numara { $number })
on-consultation = anket { $number }
on-form = kendi anketimiz { $number }
on-process = süreç { $number }
on-link = bağlantı { $number }
on-neighbourhoods = mahalleler
act-role-offered = rol için bağlantı oluşturuldu
act-role-accepted = rol kabul edildi
act-role-taken = rol geri alındı
act-role-withdrawn = rol bağlantısı geri çekildi
act-link-added = okuma önerisi eklendi
act-link-changed = okuma önerisi değiştirildi
act-link-removed = okuma önerisi kaldırıldı
act-link-restored = okuma önerisi geri kondu
act-consultation-opened = anket açıldı
act-consultation-closed = anket kapatıldı
act-results-read = sonuçlar okundu
act-neighbourhoods-loaded = mahalleler yüklendi

## More to read
learn-more-heading = Daha fazla bilgi
learn-more-none = Şu anda okunacak bir şey yok.
links-heading = /learnmore listesi
links-list = Değiştirmek için bir satıra dokunun.
links-full = Listede { $most } satır var. Bir mesaja daha fazlası sığmıyor. Önce birini kaldırın.
links-removed = { $title } (kaldırıldı)
links-no-url = Henüz bağlantı yok. Sakinler yalnızca başlığı görür.
links-type-title = Başlığı yazın.
links-type-url = Bağlantıyı yazın ya da yapıştırın. https:// ile başlar
links-wrong-url = Bu geçerli bir bağlantı değil. Bağlantı https:// ile başlar ve içinde boşluk olmaz. Örneğin: https://wijkengids.nl
button-add-link = + Ekle
button-link-title = Başlığı değiştir
button-link-url = Bağlantıyı değiştir
button-link-remove = Kaldır
button-link-restore = Geri koy
button-no-url = Bağlantı yok

## Counting again
method-approval = Onay: en çok işaret alan kazanır
method-borda = Borda: her sıra için puan
method-schulze = Schulze: her seçenek diğer her seçeneğe karşı
method-instant-runoff = Eleme turları: en az oy alan elenir
method-stv = Aktarılabilir tek oy (STV), İskoç belediyelerindeki gibi
method-points = Puan: en çok puan alan kazanır
method-greedy = Sırayla: para yettiği sürece önce en çok oy alan
method-equal-shares = Eşit paylar: paradan herkesin payı eşittir
method-bradley-terry = İkişer ikişer karşılaştırma (Bradley-Terry)
count-ballots = { $blank ->
    [0] Oylar: { $count }
   *[other] Oylar: { $count }. Boş: { $blank }
    }
count-comparisons = Karşılaştırmalar: { $count }
count-winners = { $count ->
    [one] Seçilen:
   *[other] Seçilenler ({ $count }):
    }
count-undecided = Henüz belli değil. Bunlar eşit ve kural kimin önde geldiğini söylemiyor:
count-nobody = Kimse seçilmedi.
count-too-many-ties = O kadar çok seçenek eşit ki her olasılık denenmedi. Eşitlik için bir kural seçin, örneğin kura.
count-as-published = Dosyada aynı sonuç yazıyor.
count-tie-published = Dosyadaki sonuç buna uyuyor: demek ki eşitlik başka bir yolla çözülmüş.
count-not-as-published = Dikkat: dosyada başka bir sonuç yazıyor. Başka bir kuralla mı sayıldı?
count-scores = Sayım böyle yapıldı:
count-score = {"  "}{ $option }: { NUMBER($score, maximumFractionDigits: 5) }
count-pairwise = Soldaki seçeneği üstteki seçenekten daha yukarı koyanların sayısı:
count-paths = Soldaki seçenekten üstteki seçeneğe en güçlü yol:
count-condorcet = { $option } diğer her seçeneği tek tek yeniyor.
count-no-condorcet = Hiçbir seçenek diğerlerinin her birini tek tek yenmiyor.
count-standing = Sıralama:
count-round = Tur { $number }
count-exhausted = {"  "}artık sayılmıyor, sonraki tercih yok: { $count }
count-out = {"  "}elenen: { $options }
count-quota = Seçilme barajı: { $quota }. Geçerli oy: { $valid }.
count-stage-first = Adım { $number }: ilk tercihler
count-stage-surplus = Adım { $number }: fazla oylar sonraki tercihe gidiyor: { $options }
count-stage-excluded = Adım { $number }: { $options } eleniyor, oylar sonraki tercihe gidiyor
count-not-transferable = {"  "}kimseye gitmiyor: { NUMBER($votes, maximumFractionDigits: 5) }
count-elected = {"  "}seçildi: { $option }
count-greedy = Sırasıyla her proje:
count-bought = {"  "}{ $option }: { $score }. Maliyeti { $cost }, kalan para { $left }: seçildi
count-does-not-fit = {"  "}{ $option }: { $score }. Maliyeti { $cost }, yalnızca { $left } kaldı: sığmıyor
count-shares = Herkesin payı önce { $first } idi. Sonra adım adım artırıldı: { $share }. Bununla alınanlar:
count-purchase = {"  "}{ $option }: { $supporters } kişi öder, her biri en fazla { $most }
count-spent = Hepsinin maliyeti: { $spent }.
count-strengths = Her seçeneğin gücü. 0 ortalamadır. Parantez içinde: gücün %95 güvenle arasında bulunduğu sınırlar.
count-strength = {"  "}{ $option }: { $strength } ({ $low } – { $high })
count-ties = Eşitlikler:
count-tie-lot = {"  "}{ $options }: kura bu sırayı verdi: { $order }
count-tie-cost = {"  "}{ $options }: en ucuz olan öne geçti: { $order }
count-tie-voters = {"  "}{ $options }: en çok oy pusulasında bulunan öne geçti: { $order }
count-tie-earlier = {"  "}{ $options }: önceki bir adımda daha çok oy alan öne geçti: { $order }
count-tie-open = {"  "}{ $options }: kural kimin önde geldiğini söylemiyor
count-others = Başka sayım yolları başka bir sonuç verir miydi?
count-other-same = {"  "}{ $method }. Aynısını seçer.
count-other-tied = {"  "}{ $method }. Seçtikleri: { $winners }. Eşit olanlar: { $tied }
count-other-differs = {"  "}{ $method }. Başka seçer: { $winners }

## Files with ballots
ballot-file-wrong = { $file }, satır { $line }: { $sentence }
ballot-file-missing = { $file } dosyası yok ya da okunamıyor.
ballot-file-ending = “{ $found }” ile biten bir dosya sayılamaz. Bunlardan birini kullanın: { $known }.
ballot-file-not-text = Bu okunabilir bir metin değil. Dosyayı UTF-8 olarak kaydedin.
ballot-file-not-rows = Burada düzgün kapanmayan bir tırnak işareti var. Metni iki tırnak içine alın, metnin içindeki tırnağı iki kez yazın.
ballot-file-ends-early = Dosya erken bitiyor. Bütün satırlar içinde mi?
ballot-file-not-a-number = Burada “{ $found }” yazıyor. Bir tam sayı yazın: en az { $least }, en fazla { $digits } rakamlı.
ballot-file-not-money = Burada “{ $found }” yazıyor. Sıfırdan büyük bir tutar yazın, örneğin 1500 ya da 1500.25.
ballot-file-not-a-line = Bu satır anlaşılmıyor: “{ $found }”. Oy pusulasını 12: 3,1,2 gibi, ismi de biçimin örneğindeki gibi yazın.
ballot-file-fields = Burada { $found } değer var. { $expected } değer yazın.
ballot-file-column = { $column } sütunu eksik. Bu adı sütun adlarının satırına yazın.
ballot-file-section = { $section } bölümü eksik ya da yanlış yerde. Önce META, sonra PROJECTS, sonra VOTES yazın.
ballot-file-setting = { $setting } eksik ya da bilinmiyor. Bunlardan birini yazın: { $known }.
ballot-file-unknown-option = “{ $found }” diye bir seçenek yok. Yalnızca dosyada adı geçen seçenekleri kullanın.
ballot-file-option-twice = “{ $found }” burada iki kez var. Her seçeneği bir kez yazın.
ballot-file-count = { $setting } alanında { $said } yazıyor ama bulunan { $found }. Sayıyı düzeltin ya da eksik satır var mı bakın.
ballot-file-too-few = Çok az seçenek var. En az iki seçenek yazın.
ballot-file-equal-ranks = Burada seçenekler eşit ya da bir sıra boş. { $ending } ile biten dosyada bu olamaz. toc ya da toi kullanın.
ballot-file-not-complete = Burada bütün seçenekler yok. { $ending } ile biten dosyada hepsi olmalı. soi ya da toi kullanın.
count-wrong-method = Bu oy pusulaları şu yöntemle sayılamaz: { $method }. Bunlardan birini seçin: { $known }.
count-lot-needs-seed = Kura için önceden bilinen bir sayı ya da kelime gerekir. Onu --seed ile verin.
count-no-costs = Bu seçeneklerin maliyeti yok. Bu yüzden en ucuz olan öne geçemez.

## The participation ladder
rung-inform = bilgilendirme
rung-consult = görüş sorma
rung-advise = tavsiye alma
rung-coproduce = birlikte yapma
rung-codecide = birlikte karar verme
rung-self-manage = kendi kendine yönetim
plain-inform = Sakinler neler olduğunu duyar. Bir şey sorulmaz.
plain-consult = Sakinler görüşlerini söyler.
plain-advise = Sakinler tavsiye verir, kimse sormasa da.
plain-coproduce = Sakinler ortaktır: birlikte düşünür, birlikte yaparlar.
plain-codecide = Sakinler birlikte karar verir.
plain-self-manage = Sakinler kendileri karar verir ve kendileri yapar.
promise-inform = Sizi haberdar edeceğiz. Şimdi size bir şey sormuyoruz.
promise-consult = Sizi dinliyoruz. Söylediklerinizle ne yaptığımızı okuyacaksınız.
promise-advise = Tavsiyenize uyarız ya da neden uymadığımızı açıklarız.
promise-coproduce = Bunu birlikte yapıyoruz.
promise-codecide = { $quorum ->
    [0] Siz de karar veriyorsunuz. Kaç kişinin katılması gerektiği henüz belli değil.
   *[other] Siz de karar veriyorsunuz. Sonuç, { $quorum } kişi katılırsa geçerlidir.
    }
promise-self-manage = Söz sizin. Belediye yardım eder.
instrument-broadcast = mesaj
instrument-activity = etkinlik
instrument-consultation = anket
instrument-advisory-poll = öncelik oylaması
instrument-idea = fikir gönderme
instrument-joint-task = görevleri birlikte yapma
instrument-partner-role = ortak olarak bir sakin
instrument-joint-evaluation = birlikte değerlendirme
instrument-binding-poll = bağlayıcı öncelik oylaması
instrument-residents-own = sakinlerin kendi oylaması ya da etkinliği
instrument-challenge = bir kamu görevini devralmayı önerme hakkı
moment-preparation = Hazırlık
moment-execution = Uygulama
moment-evaluation = Değerlendirme
process-draft = taslak
process-open = açık
process-closed = kapalı
process-answered = cevaplandı
process-evaluated = değerlendirildi
process-archived = arşivlendi
process-late = { $state }, gecikti
step-open = açma
step-closed = kapatma
step-answered = geri bildirim
step-evaluated = değerlendirme
step-archived = arşivleme
room-yes = Evet
room-partly = Kısmen
room-no = Hayır
need-room = soru 1: değişikliğe yer var mı?
need-room-to-change = bir şeyi değiştirecek yer. Bu yoksa soru sormak boş umut verir. Bilgilendirme basamağını seçin ya da önce yer açın
need-embedding = soru 2: bununla kim ilgilenecek?
need-organisations = soru 4: kimler zaten çalışıyor?
need-moments = soru 5: sakinler ne zaman katılıyor?
need-evaluation-moment = katılım anı olarak değerlendirme (birlikte yapmadan itibaren her zaman)
need-purpose = amaç: bunu ne için soruyoruz?
need-retention = saklama süresi
need-answer-date = sakinlere cevap verilecek gün
need-partner = ortak olan bir sakin
need-binding-rule = bağlayıcı oylamanın kuralı
need-owner = sürecin sahibi olan bir sakin
need-results = herkesin okuyabileceği sonuç
need-feedback = geri bildirim: bununla ne yapıyorsunuz?
need-advice-answered = her tavsiyeye gerekçeli bir cevap
need-decision = kuralın verdiği karar, sayımıyla birlikte
need-joint-evaluation = birlikte geriye bakma: en az bir sakinin ve bir çalışanın cevabı
need-residents-evaluation = sakinlerin değerlendirmesi: en az bir sakinin cevabı
need-feedback-sent = katılanlara geri bildirim
refused-step =
    { $rung } basamağında { $step } için eksik olanlar:
    { $missing }
refused-instrument = { $rung } basamağında bu yapılamaz: { $instrument }. { $reason } Şu basamaktan itibaren yapılabilir: { $higher }.
refused-move = Süreç şu basamakta: { $rung }. İnsanlar cevap verdi ve onlara söz verildi. Bu yüzden artık aşağıya inemez: { $lower }.
refused-change = Bu artık değişmez: sakinler buna güvenerek katılıyor.
refused-closing-day = Bu süreçteki bir anketin son günü geçmiş. Daha ileri bir günle yenisini oluşturun.
refused-closed-process = Bu süreç kapandı. Yeni anket eklenemez.
refused-archived = Bu süreç arşivlendi. Artık hiçbir şeyi değişmez.
refused-after-answer = Sakinlere cevap verilecek gün: { $day }. Anket daha önce kapanmalı.

## What happens with your voice?
button-voice = Görüşünüzle ne yapılıyor?
menu-voice = Görüşünüzle ne yapılıyor?
consent-voice =
    Görüşünüzle ne yapılıyor?
    { $voice }
voice-by-when = Cevap alacağınız en geç gün: { $day }.
voice-late = Bu cevap gecikti. { $organisation } size çoktan cevap vermiş olmalıydı.
voice-who-sees = { $organisation } herkesin söylediklerini birlikte okur. Kimin ne dediğini kimse görmez. En az { $least } kişi katıldıysa sonucu herkes okuyabilir.
voice-heading = “{ $subject }”: görüşünüzle ne yapılıyor?
voice-state = Durum: { $state }
voice-which = Hangi konuda bilgi almak istiyorsunuz?
voice-none = Şu anda söz söyleyebileceğiniz bir konu yok.
consultation-not-yet = Bu anket henüz açılmadı. Daha sonra tekrar bakın.
feedback-point =
    Siz dediniz ki: { $said }
    Biz yapıyoruz: { $doing }
    Çünkü: { $because }

## Staff: processes
menu-processes = Süreç oluştur ve izle
processes-heading = Süreçler
processes-list = { $count ->
    [0] Henüz süreç yok.
   *[other] Bir sürece dokunun ya da yeni bir süreç oluşturun.
}
process-line = { $subject } ({ $state })
process-unknown = { $number } numaralı süreç yok. Seçmek için /processes yazın.
button-new-process = + Yeni süreç
process-subject = Konu ne? Birkaç kelimeyle yazın, örneğin: Molenwijk’te yeşil alan.
ask-rung = Sakinlerin ne kadar söz hakkı var?
button-fill-in = Doldur: { $need }
button-step = Sıradaki adım: { $step }
button-add-consultation = + Anket
button-consultations = Anketler
button-publish = Sonucu herkese aç
button-feedback = Geri bildirim yaz
button-evaluate = Geriye bak: ne işe yaradı?
button-change-process = Bir şey değiştir
button-all-processes = Bütün süreçler
button-to-process = ‹ Sürece git
not-filled-in = (henüz doldurulmadı)
all-neighbourhoods = bütün mahalleler
no-organisations = Henüz kimse çalışmıyor
card-state = Süreç { $number }, durum: { $state }
card-neighbourhoods = Mahalleler: { $names }
card-promise = Söz: { $promise }
card-answer-date = En geç cevap günü: { $day }
card-link = Sakinler için bağlantı, { $title }: { $link }
card-purpose = Amaç: { $purpose } Saklama: kapandıktan sonra { $months } ay.
card-room = 1. Değişikliğe yer var mı? { $answer }
card-embedding = 2. Bununla kim ilgilenecek? { $answer }
card-rung = 3. Basamak: { $rung }
card-organisations = 4. Kimler zaten çalışıyor?
card-organisation = { $name }: { $what }. Sonuç: { $result }. İletişim: { $contact }
card-moments = 5. Sakinler ne zaman katılıyor? { $answer }
card-benefits = 6. Katılmak sakinlere ne kazandırıyor? { $answer }
benefits-not-asked = (henüz sorulmadı)
benefits-too-few = ({ $least } kişi cevap verince görülür)
benefits-being-counted = (yeterince kişi cevap verdi; bir dakika içinde görülür)
benefits-after-closing = (daha çok kişi aynı cevabı verince ya da kapandıktan sonra görülür)
card-partner = Ortak sakin: { $name }
card-owner = Sürecin sahibi: { $name }
card-binding-rule = Bağlayıcı oylama: { $method }, en az { $quorum } kişiyle ve oyların %{ $threshold } payıyla geçerli. Eşitlikte: { $tie }.
change-which = Neyi değiştirmek istiyorsunuz?
item-rung = Basamak
item-subject = Konu
item-neighbourhoods = Mahalleler
item-room = 1. Değişikliğe yer
item-embedding = 2. Bununla kim ilgilenecek?
item-organisations = 4. Kimler zaten çalışıyor?
item-moments = 5. Katılım anları
item-purpose = Amaç
item-retention = Saklama süresi
item-answer-date = Cevap günü
item-binding-rule = Bağlayıcı oylamanın kuralı
move-which = Süreç hangi basamağa geçiyor?
move-sure = { $told ->
    [0] Süreç şu basamağa geçiyor: { $rung }. { $reason }
   *[other] Süreç şu basamağa geçiyor: { $rung }. { $reason } Katılan { $told } kişiye haber verilecek.
}
button-move = Evet, bu basamağa
ask-neighbourhoods = Hangi mahalleler için?
button-some = Mahalle seç
button-all-neighbourhoods = Bütün mahalleler
ask-room = Soru 1. Politikada sakinleri katmak için yer ve destek var mı? Zaman var mı, sonuç henüz açık mı?
ask-room-because = Neden? Bir cümle yazın.
ask-embedding = Soru 2. Bununla kim ilgilenecek? Kimin cevap vereceğini, hangi birim olduğunu ve ne kadar bütçe olduğunu yazın.
ask-organisations = Soru 4. Hangi kuruluşlar zaten çalışıyor? Şu anda listede: { $known }
button-add-organisation = + Kuruluş
button-no-organisations = Henüz kimse çalışmıyor
button-no-more-organisations = Hepsi bu
ask-organisation-name = Kuruluşun adı ne?
ask-organisation-what = Ne yapıyor?
ask-organisation-result = Sonucu ne oldu?
ask-organisation-contact = Orada kime, nasıl ulaşılır?
ask-moments = Soru 5. Sakinler ne zaman katılıyor? Seçmek ya da kaldırmak için dokunun, sonra Tamam’a dokunun.
ask-purpose = Bunu ne için soruyoruz? Sakinler evet demeden önce bunu okur. Bir iki cümle yazın.
ask-retention = Cevapları kapandıktan sonra ne kadar saklayalım?
months = { $count } ay
ask-answer-date = Sakinlere en geç ne zaman cevap vereceksiniz? Bir gün seçin ya da yazın, örneğin 31-12-2026.
ask-method = Nasıl sayılacak?
binding-approvals = Onay: en çok oy
binding-borda = Sıralama: puan (Borda)
binding-schulze = Sıralama: ikişer ikişer (Schulze)
binding-instant-runoff = Sıralama: eleme turları (instant runoff)
binding-equal-shares = Bütçe: eşit paylar
ask-quorum = En az kaç kişi katılmalı?
people = { $count } kişi
ask-threshold = Öneri oyların ne kadarını almalı?
per-cent = %{ $share }
ask-tie = Eşitlikte ne geçerli?
tie-break-lot = Kontrol edilebilen bir kura
tie-break-council = Belediye meclisi karar verir
day-unreadable = Burada bir gün göremiyorum. Bir düğmeye basın ya da günü 31-12-2026 ya da 31 Aralık gibi yazın.
day-meant = Bu günü mü demek istediniz? Üstüne dokunun ya da başka bir gün yazın.
day-too-early = Şu günden sonraki bir günü seçin: { $day }.
ask-moment = Anket hangi katılım anına ait?
button-open-with-process = Süreç açılınca aç
state-waiting = süreci bekliyor
manage-within = Anket hangi süreçte olacak?
manage-no-process = Anket bir sürece aittir. Önce bir süreç oluşturun.
open-asks-nothing = Dikkat: içinde henüz anket veya oylama yok. Bu yüzden sakinler henüz soru almaz. Açtıktan sonra da ekleyebilirsiniz.
open-sure =
    Açıldıktan sonra konu, amaç, saklama süresi ve cevap günü değişmez. Sakinlerin okuyacağı:

    { $voice }
close-sure = Kapandıktan sonra kimse cevap veremez ve geri bildirimi gönderebilirsiniz.
answered-sure = Bir şey sorulmadı, bu yüzden cevap sözü de verilmedi. Süreç cevaplanmış olarak devam eder.
evaluated-sure = Geriye bakıldı. Süreç değerlendirilmiş olarak devam eder.
archive-sure = Arşivlendikten sonra hiçbir şey değişmez.
publish-nothing = Bir şey sorulmadı, bu yüzden sonuç yok.
publish-open = Bir anket hâlâ açık. Önce onu kapatın: sonuç, kimse cevap veremeyince gelir.
publish-sure = O zaman sonucu herkes /yourvoice ile okuyabilir. İçinde sayılar var; isimler ve yazılan cevaplar yok.
evaluate-draft = Süreç henüz açılmadı. Geriye bakılacak bir şey yok.
button-not-evaluated = Atla
ask-worked = Ne işe yaradı? Birkaç cümleyle yazın.
ask-didnt = Ne işe yaramadı? Birkaç cümleyle yazın.
feedback-heading = Geri bildirim: { $subject }
feedback-none = Henüz geri bildirim yazılmadı.
feedback-owed = { $count ->
    [one] 1 tavsiye daha gerekçeli bir cevap bekliyor.
   *[other] { $count } tavsiye daha gerekçeli bir cevap bekliyor.
}
feedback-was-sent = Geri bildirim zaten gönderildi.
feedback-not-closed =
    Geri bildirimi süreç kapandıktan sonra gönderin.
    { $reason }
button-answer-point = Cevapla: { $label }
button-change-point = Değiştir: { $label }
button-change-said = Sakinler ne dedi
button-change-doing = Siz ne yapıyorsunuz
button-change-because = Neden
button-drop-point = Kaldır
button-keep-point = Böyle kalsın
button-add-point = + Başka bir nokta
ask-said = Sakinler ne dedi? Bir cümle yazın.
ask-doing = Sakinler dedi ki: “{ $said }” Bununla ne yapıyorsunuz?
ask-because = Sakinler dedi ki: “{ $said }” Bunu neden yapıyorsunuz ya da neden yapmıyorsunuz?
send-sure = { $receivers ->
        [0] Kimse katılmadı. Geri bildirim süreçte görülecek.
        [one] Bunu, sonuçlarla birlikte 1 kişi alacak.
       *[other] Bunu, sonuçlarla birlikte { $receivers } kişi alacak.
    }
button-send-feedback = Gönder
refused-neighbourhood = { $code } mahallesi bilinmiyor. Önce mahallelerin dosyasını yükleyin.
refused-left-out = { $key } anketi daha önce açılmış, çıkarılamaz.
feedback-draft = Süreç henüz açılmadı. Geri bildirim yapılacak bir şey yok.

## Residents with a role in a process, and looking back
role-owner = süreç sahibi
role-for-residents = Bu rol bir sakin içindir: { $role }. Siz burada zaten kurum adına çalışıyorsunuz.
role-which-name = Size nasıl hitap edelim? Çalışanlar bu adı süreçte, rolünüzle birlikte görür: { $role }. Yalnızca ilk adınız yeterli.
ask-admin-for-link = Bu rolü yönetici verir: { $role }. Sakin bir bağlantı alır ve kendisi evet der. Bu bağlantıyı oluşturmasını yöneticiden isteyelim mi?
button-ask-admin = Yöneticiden iste
notice-wanted-partner = “{ $subject }” süreci için ortak olacak bir sakin gerekiyor. Bağlantıyı oluşturur musunuz?
notice-wanted-owner = “{ $subject }” süreci için süreç sahibi olacak bir sakin gerekiyor. Bağlantıyı oluşturur musunuz?
room-too-little = Dikkat: bu cevapla süreç şu basamakta açılamaz: { $rung }. Bir şeyi değiştirecek yer yoksa soru sormak boş umut verir. Bilgilendirme basamağını seçin ya da önce yer açın.
card-looked-back = Anketle geriye bakıldı: { $residents ->
    [one] 1 sakin
   *[other] { $residents } sakin
}, { $organisation ->
    [one] 1 çalışan
   *[other] { $organisation } çalışan
}
card-evaluation = İşe yarayan: { $worked } İşe yaramayan: { $didnt }
ask-looking-back = Nasıl geçti? Neyin işe yaradığını, neyin yaramadığını yazın.
ask-looking-back-together = Bu basamakta sakinler de geriye bakar. Bunun için “Birlikte nasıl çalıştık?” anketi vardır. Önce bunu gönderin. Sonra ortaya ne çıktığını siz de yazabilirsiniz.
button-ask-to-look-back = Anketi gönder
button-invite-again = Soruyu henüz almayanlara gönder
button-write-evaluation = Neyin işe yaradığını yaz
invited-again = Soruyu henüz almayanlara şimdi gönderiliyor.
notice-look-back = “{ $subject }” sürecine katıldınız. Birlikte nasıl çalıştık? Ne işe yaradı, ne yaramadı? Bunu anlatmak ister misiniz? Beş soru var.
button-look-back = Geriye bak

## Told to those who took part, and to staff
notice-moved = “{ $subject }” sürecine katılmıştınız. Artık daha çok söz hakkınız var. Yeni basamak: { $rung }. { $promise }
notice-feedback = “{ $subject }” sürecine katılmıştınız. Teşekkür ederiz! Söylediklerinizle şunu yapıyoruz.
notice-more = Okunacak daha fazlası var. Düğmeye dokunun.
notice-late = Sakinlere verilecek cevap gecikti: { $subject } (süreç { $number }). Geri bildirimi yazıp gönderin.
act-process-made = süreç oluşturuldu
act-process-changed = süreç değiştirildi
act-process-moved = süreç başka basamağa geçti
act-process-opened = süreç açıldı
act-process-closed = süreç kapatıldı
act-process-answered = süreç cevaplandı
act-process-evaluated = süreç değerlendirildi
act-process-archived = süreç arşivlendi
act-process-loaded = süreç bir dosyadan yüklendi
act-form-loaded = anket bir dosyadan kaydedildi
act-consultation-planned = anket hazırlandı
act-results-published = sonuç yayımlandı
act-feedback-written = geri bildirim yazıldı
act-feedback-changed = geri bildirim değiştirildi
act-feedback-dropped = geri bildirim kaldırıldı
act-feedback-sent = geri bildirim gönderildi
act-evaluation-written = değerlendirme yazıldı
button-remove-waiting = Kaldır
act-consultation-removed = bekleyen anket kaldırıldı

## Own data and being forgotten
menu-my-data = Hakkınızda sakladıklarımızı oku
menu-forget-me = Bütün bilgilerinizi sil
nobody-known = Bu eski bir mesaj. Başlamak için /start yazın.
my-data-heading = Hakkınızda sakladıklarımız
my-data-account =
    Sohbet uygulamasındaki numaranız: { $number }
    Diliniz: { $language }
    Buraya geldiğiniz gün: { $since }.
    Adınızı ve telefon numaranızı saklamıyoruz.
my-data-role = Rolünüz: { $role }. Yönetici şunu yazdı: { $note }
my-data-agreed = Katıldığınız gün: { $day }.
my-data-sent = Bunu gönderdiniz. Bu cevapların sizin olduğunu yalnızca siz görürsünüz:
my-data-not-sent = Bunu henüz göndermediniz. Şu ana kadar yazılanlar:
my-data-rest =
    Şunları da saklıyoruz:
    – konuşmalar ve onlarda nereye kadar geldiğiniz: { $conversations }
    – size gönderdiğimiz mesajlar: { $messages }
    – size artık sormadığımız anketler: { $refused }
    – işlem kaydında sizinle ilgili, isimsiz satırlar: { $acts }
button-as-file = Bunu bana dosya olarak gönder
button-forget-me = Bütün bilgilerimi sil
my-data-file = Hakkınızda sakladığımız her şey burada. Dosyayı saklayabilir ya da başkasına gönderebilirsiniz. Dikkat: cevaplarınız içinde.
my-data-file-name = bilgilerim.json
forget-heading = Bütün bilgileriniz silinsin mi?
forget-sure =
    Hakkınızda sakladığımız her şeyi sileriz: numaranızı, dilinizi, rollerinizi, etkinlik kayıtlarınızı ve hâlâ açık olan anketlere verdiğiniz cevapları.

    Kapanmış anketler: cevaplarınız sayılmaya devam eder. Ama bunların sizin olduğunu artık kimse bulamaz, biz de bulamayız.

    Bunu geri alamazsınız. Bu konuşmadaki mesajları sohbet uygulamanızda kendiniz silersiniz.
button-forget-yes = Evet, bana ait her şeyi sil
button-forget-no = Hayır, hiçbir şeyi silme
forget-kept = Tamam. Hiçbir şey silinmedi.
forgotten = Her şey silindi. Artık hakkınızda hiçbir şey bilmiyoruz. Burada olduğunuz için teşekkür ederiz. Sonradan yine söz söylemek isterseniz /start yazın. O zaman baştan başlarsınız.

## Open answers and themes
button-open-answers = Açık cevapları oku
open-answers-heading = Açık cevaplar
open-answers-none = Açık cevapları, bir soruya en az { $least } kişi bir şey yazdığında okuyabilirsiniz. “Başka, yani …” seçeneğine yazılanları ancak kapandıktan sonra okuyabilirsiniz.
open-answers-which = Hangi sorunun cevaplarını okumak istiyorsunuz? Sıra rastgeledir. Telefon numaraları, adresler ve benzerleri çıkarıldı.
open-answers-how = Bir cevaba konu vermek için numarasına dokunun.
open-answers-theme = { $name }: { $count }
theme-heading = Bu cevaba hangi konular uyuyor?
themes-now = { $count ->
    [0] Bu cevabın henüz konusu yok.
   *[other] Şu anki konular: { $names }
}
theme-type-name = Konunun adı ne? Bir iki kelime yazın, örneğin: yoğun trafik.
button-new-theme = + Yeni konu
button-to-answers = Tamam, cevaplara dön
act-open-answers-read = açık cevaplar okundu
act-answer-marked = açık bir cevabın konusu değiştirildi

## Reminding those who have not sent
button-remind = Hatırlatma gönder
button-remind-yes = Evet, hatırlatmayı gönder
button-remind-no = Hayır, geri dön
remind-sure = { $count ->
    [one] 1 kişi henüz göndermedi. Ona bir hatırlatma gider, akşam ya da gece değil. Bunu yalnızca bir kez yapabilirsiniz.
   *[other] { $count } kişi henüz göndermedi. Onlara bir hatırlatma gider, akşam ya da gece değil. Bunu yalnızca bir kez yapabilirsiniz.
}
remind-too-late = Anket, sessiz saatler bitmeden kapanıyor. Artık hatırlatma gönderilemez.
remind-done-before = Hatırlatma zaten gönderildi.
reminded = { $count ->
    [one] 1 hatırlatma gönderiliyor.
   *[other] { $count } hatırlatma gönderiliyor.
}
notice-not-sent = “{ $title }” anketine katılmak ister misiniz? Son gün: { $until }. Bunun için yalnızca bir hatırlatma alırsınız.
button-take-part = Evet, katılıyorum
button-no-reminders = Bunu bana bir daha sormayın
no-reminders = Tamam. Bunu size bir daha sormayacağız. İstediğiniz zaman katılabilirsiniz: /start yazın.
act-reminded = hatırlatma gönderildi

## Questions about oneself
asked-once = Bunu bir kez soruyoruz. Cevabınızı adınızdan ve numaranızdan ayrı saklıyoruz. Silmek için: /mydata.
button-same-as-before = Geçen seferki gibi: { $answer }
button-erase-background = Yaşımı ve mahallemi sil
background-erased = Yaşınız ve mahalleniz silindi. Gelecek sefer yeniden soracağız.
my-data-background = Kendiniz hakkında: { $answer }

## Numbers, dates, places and notes in a questionnaire
question-type-number = Bir sayı yazın, örneğin 3.
question-type-decimal = Bir sayı yazın, örneğin 3 ya da 2,5.
number-unreadable = Bunu sayı olarak okuyamıyorum. Yalnızca rakam yazın, örneğin 3.
number-not-whole = Virgülden sonrası olmayan bir tam sayı yazın.
number-too-low = Bu sayı çok düşük. { $least } ya da daha büyük bir sayı yazın.
number-too-high = Bu sayı çok yüksek. { $most } ya da daha küçük bir sayı yazın.
question-type-date = Bir tarih yazın, örneğin 31-12-2026 ya da 31 Aralık 2026.
date-unreadable = Bunu tarih olarak okuyamıyorum. Günü, ayı ve yılı yazın, örneğin 31-12-2026.
date-outside = Şu günler arasında bir gün seçin: { $first } – { $last }.
question-place = Bir adres yazın ya da yeri sözle anlatın. Ya da konum gönderin: 📎 işaretine, sonra Konum’a dokunun.
answer-pin = haritada yer ({ $where })
button-note-read = Devam
button-acknowledge = Evet, tamam

## The checker of questionnaires
check-found = { $count ->
    [one] Kontrol 1 nokta buldu. Açmadan önce bakın.
   *[other] Kontrol { $count } nokta buldu. Açmadan önce bakın.
}
check-stops = Anket bu haliyle açılamaz: sakinler takılıp kalır. Noktaları düzeltin ve anketi yeniden gönderin.
fault-circular = Soru { $number }: koşul dönüp dolaşıp bu sorunun kendisine geliyor. Koşullardan birini kaldırın.
fault-asks-later = Soru { $number }: koşul, daha sonra gelen { $other }. soruya bakıyor. { $other }. soruyu daha öne alın.
fault-no-such-choice = Soru { $number }: koşulda “{ $choice }” cevabı yazıyor ama böyle bir cevap yok. Adını seçeneklerdeki gibi yazın.
fault-unreachable = Soru { $number }: ne cevap verilirse verilsin bu soru kimseye gelmez. Koşulu değiştirin ya da soruyu çıkarın.
fault-required-hidden = Soru { $number } zorunlu ama koşul onu herkesten gizliyor. Koşulu değiştirin.
fault-asks-nothing = İçinde henüz soru yok. Bir soru ekleyin.
fault-untranslated = { $number ->
    [0] Başlık ya da amaç, “{ $text }”: çeviri eksik ({ $languages }). Ekleyin, yoksa Hollandaca görünür.
   *[other] Soru { $number }, “{ $text }”: çeviri eksik ({ $languages }). Ekleyin, yoksa Hollandaca görünür.
}
fault-too-long = Soru { $number }: metin, açıklamasıyla birlikte { $count } karakter. En fazla { $most } sığar. Kısaltın.
fault-button-too-long = Soru { $number }: “{ $label }” bir düğme için çok uzun. En fazla { $most } karakter sığar. Kısaltın.
fault-past = { $number ->
    [0] Başlıkta ya da amaçta { $day } yazıyor. O gün geçti. Doğru mu?
   *[other] { $number }. soruda { $day } yazıyor. O gün geçti. Doğru mu?
}

## Forms: questionnaires as a spreadsheet
menu-form = Anketi tablo dosyası olarak gönder
form-heading = Tablo dosyası olarak anket
form-send = Bana dosya olarak bir XLSForm gönderin (.xlsx, 1 MB’den küçük). 📎 işaretine, sonra Dosya’ya dokunun.
form-no-file = .xlsx ile biten bir dosya gönderin.
form-wrong = { $count ->
    [one] 1 şey doğru değil. Hiçbir şey kaydedilmedi. Düzeltip dosyayı yeniden gönderin.
   *[other] { $count } şey doğru değil. Hiçbir şey kaydedilmedi. Düzeltip dosyayı yeniden gönderin.
    }
    { $problems }
form-kept = Bu anket kaydedildi. Bir süreçte açabileceğiniz anketlerin arasında: /processes yazın.
form-thrown = Tamam. Hiçbir şey kaydedilmedi.
button-form-keep = Kaydet
button-form-throw = Kaydetme
form-problem = Sayfa { $sheet }, satır { $row }, sütun { $column }: { $what }
form-no-workbook = Bu dosyayı okuyamıyorum. Excel çalışma kitabı (.xlsx) olarak kaydedip yeniden gönderin.
form-too-large = Bu dosya çok büyük. Bir anket 1 MB’den küçüktür. Resimleri ve boş sayfaları çıkarın.
form-too-long = bu sayfa çok uzun. Bu satırdan sonraki her şeyi çıkarın.
form-no-survey = Soruların olduğu “survey” sayfası yok. Soruların sayfasına “survey” adını verin.
form-no-questions = içinde soru yok. “type” sütununa örneğin “text” yazın.
form-unknown-type = “{ $type }” türünü soramıyorum. select_one, select_multiple, integer, decimal, range, text, date, geopoint, note, acknowledge ya da calculate yazın veya satırı çıkarın.
form-no-repeat = sorular tekrarlanamaz. begin repeat ve end repeat satırlarını çıkarın.
form-empty-group = bu grupta soru yok. İçine bir soru koyun ya da grubu çıkarın.
form-no-group-open = burada hiç başlamamış bir grup bitiyor. Satırı çıkarın.
form-group-stays-open = bu grup bitmiyor. Son sorunun altına “end group” olan bir satır koyun.
form-unknown-column = bot bu sütunu kullanmıyor. Hücreyi boşaltın.
form-unknown-parameter = “{ $name }” burada olamaz. Çıkarın. range için start, end ve step; seçim için randomize=true olabilir.
form-whole-parameter = “{ $name }” için bir tam sayı yazın, örneğin { $name }=5.
form-bad-name = “{ $name }” bir ad olamaz. Harfle başlayan, en fazla 32 harf, rakam ve _ yazın.
form-double-name = “{ $name }” adı zaten var. Başka bir ad seçin.
form-no-label = metin eksik. Buraya okunacak metni yazın.
form-no-dutch = Hollandaca metin eksik. Onu { $heading } sütununa yazın.
form-unknown-language = bunun hangi dil olduğunu bilmiyorum. Sonuna kodunu yazın, örneğin label::Nederlands (nl).
form-answer-in-text = önceki bir cevap metinde gösterilemez. Metni ${"{"}…{"}"} olmadan yazın.
form-text-too-long = bu metin çok uzun. En fazla { $most } karakter sığar.
form-yes-or-no = buraya yes ya da no yazın.
form-asks-unknown = daha önce “{ $name }” diye bir soru yok. Adı name sütunundaki gibi yazın ve o soruyu öne alın.
form-no-list-name = listenin adı eksik. survey sayfasında select_one sözünden sonra gelen adı yazın.
form-bad-choice = “{ $name }” bir seçeneğin adı olamaz. En fazla 32 harf, rakam ve _ yazın.
form-list-size = “{ $list }” listesinin choices sayfasında { $count } seçeneği var. En az 2, en fazla { $most } seçenek verin.
form-no-such-column = choices sayfasında “{ $name }” sütunu yok. Sütunu ekleyin ya da bir cevabı şöyle yazın: ${"{"}{ $name }{"}"}.
form-does-not-fit = bu satırı soru olarak soramıyorum. Gerekmeyen sütunları çıkarın ya da soruyu “text” gibi daha basit bir türle yazın.
form-range-order = range için start, end’den büyük olamaz; step en az 1 olmalı. Örneğin start=0 end=10 step=1 yazın.
form-groups-too-deep = iç içe çok fazla grup var. Adlarının toplamı { $most } karakterden uzun. Adları kısaltın ya da bir grubu çıkarın.
form-too-many = bu, fazla gelen bir soru. Bir ankette en fazla { $most } soru olur. Buradan itibaren soruları çıkarın.
expression-too-long = bu koşul { $most } karakterden uzun. Kısaltın ya da bir bölümünü daha önceki bir calculate satırına yazın.
expression-too-deep = bu koşulda iç içe çok fazla parantez var. Daha basit yazın.
expression-breaks-off = bu koşul yarım kalıyor: sonunda bir değer ya da parantez gibi bir şey eksik. Örneğin ${"{"}yas{"}"} > 17 ya da selected(${"{"}sorunlar{"}"}, 'uyku') yazın.
expression-unexpected = “{ $found }” koşulun bu yerinde olamaz. Örneğin ${"{"}yas{"}"} > 17 ya da selected(${"{"}sorunlar{"}"}, 'uyku') yazın.
expression-bare-word = “{ $found }” koşulda tek başına duruyor. Bir yanıtsa '{ $found }' yazın. Bir soruysa ${"{"}{ $found }{"}"} yazın.
expression-function = { $found }() işlevini bilmiyorum. Şunlar kullanılabilir: { $known }.
expression-arguments = { $found }() parantezinin içinde başka sayıda değer olmalı: { $count }. Aralarına virgül koyun.
expression-quote = “{ $found }” içinde çift tırnak var. choices sayfasında çıkarın.

## Activities
activity-offer =
    “{ $title }” etkinliğinde bir yer boşaldı: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }.

    Hâlâ gelmek istiyor musunuz? Yer şu zamana kadar sizin: { DATETIME($until_at, dateStyle: "full", timeStyle: "short") }. Sonra sıradaki kişiye geçer.
activity-reminder =
    “{ $title }” etkinliğine geliyorsunuz.
    Ne zaman: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    Nerede: { $place }

    Gelemeyecek misiniz? O zaman düğmeye dokunun. Böylece başkası gelebilir.
activity-moved =
    “{ $title }” etkinliğinin zamanı değişti.
    Eskisi: { DATETIME($was_at, dateStyle: "full", timeStyle: "short") }
    Yenisi: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    Nerede: { $place }

    Kaydınız duruyor. O zaman gelemeyecek misiniz? Düğmeye dokunun.
activity-cancelled = “{ $title }” etkinliği yapılmayacak ({ DATETIME($was_at, dateStyle: "full", timeStyle: "short") }). Bir şey yapmanız gerekmiyor.
button-take-place = Evet, geliyorum
button-not-coming = Gelemiyorum
button-no-longer-wait = Artık beklemek istemiyorum
button-wait = Beni bekleme listesine yaz
button-come-with = { $guests ->
    [0] Yalnız geliyorum
    [one] 1 misafirle geliyorum
   *[other] { $guests } misafirle geliyorum
}
button-tell-name = Adımı bildireyim
menu-organise = Etkinlik oluştur ve değiştir
organise-heading = Etkinlik düzenleme
organise-list = { $count ->
    [0] Şu anda etkinlik yok. Yeni bir etkinlik oluşturun.
   *[other] Değiştirmek için bir etkinliğe dokunun ya da yenisini oluşturun.
}
button-new-activity = + Yeni etkinlik
menu-activities = Etkinlikler: neler yapılıyor?
activities-heading = Etkinlikler
button-all-activities = ‹ Bütün etkinlikler
activities-list = { $count ->
    [0] Şu anda etkinlik yok. Daha sonra tekrar bakın.
   *[other] Yakında bunlar yapılacak. Katılmak için bir etkinliğe dokunun.
}
activities-line = { $moment } – { $title }
activities-line-yours = ✓ { $moment } – { $title } (katılıyorsunuz)
activities-line-full = { $moment } – { $title } (dolu)
activity-unknown = Bu etkinlik (artık) yok. Neler olduğunu görmek için /activities yazın.
activity-when = Ne zaman: { $moment }
activity-until = {" "}– { $time }
activity-where = Nerede: { $place }
activity-for-everyone = Kimin için: herkes
activity-for = Kimin için: şu mahallelerin sakinleri: { $names }
activity-free-of-charge = Ücret: ücretsiz
activity-costs = Ücret: kişi başı { $amount }
activity-places = Yer sayısı: { $places }, boş yer: { $free }
activity-is-cancelled = Bu etkinlik yapılmayacak.
activity-has-begun = Artık kayıt olunamaz: etkinlik başladı.
activity-is-full = Bütün yerler dolu. Bekleme listesine yazılırsanız, yer açılınca haber veririz.
activity-you-wait = Bekleme listesindesiniz. Size yer açılınca haber veririz.
activity-you-are-offered = Sizin için bir yer boşaldı. Gelmek ister misiniz?
activity-you-come = { $guests ->
    [0] Geliyorsunuz.
    [one] 1 misafirle geliyorsunuz.
   *[other] { $guests } misafirle geliyorsunuz.
    }
activity-which-name = Adınızı yazın. Adınızı bu etkinliğin listesinde yalnızca düzenleyici görür.
moment-how = Bir güne dokunun ya da günü ve saati yazın. Örneğin: 14 Mayıs Perşembe 19.30 ya da: cumartesi saat 10.
moment-which-day = Okuduğum: “{ $words }”. Hangi gün? Bir güne dokunun ya da yazın.
moment-what-time = Okuduğum: “{ $words }”. Saat kaçta? Bir saate dokunun ya da yazın, örneğin 19.30.
moment-which = Okuduğum: “{ $words }”. Bunu mu demek istediniz? Doğru zamana dokunun ya da başka türlü yazın.
moment-unclear = Ne zaman olduğunu anlamadım. Günü ve saati yazın, örneğin: 14 Mayıs Perşembe 19.30.
moment-past = O zaman geçti. Gelecekteki bir zaman yazın.
moment-no-such-day = Öyle bir gün yok. Bir daha bakın, günü ve saati yazın.
moment-clock-change = O sırada saatler değiştiriliyor. Başka bir saat seçin.
activity-which-title = Etkinliğin adı ne? Kısa bir ad yazın, örneğin: Birlikte yürüyüş.
activity-which-moment = Ne zaman?
activity-which-place = Nerede? Yeri yazın, örneğin: Wijkhuis, Kerkstraat 1. Önce haritadan bir konum da gönderebilirsiniz.
activity-which-about = İnsanlar başka ne bilmeli? Örneğin: asansör var, tercüman var, içeceğinizi getirin.
activity-how-many = Kaç kişi gelebilir? Bir sayıya dokunun ya da yazın.
activity-wrong-places = 1 ile { $most } arasında bir tam sayı yazın.
activity-which-costs = Kişi başı ücreti ne kadar? Ücretsiz’e dokunun ya da tutarı yazın, örneğin 2,50.
activity-wrong-costs = Bu bir tutar değil. Örneğin şöyle yazın: 2,50.
activity-for-whom = Kimin için?
activity-how-often = Ne sıklıkta?
activity-how-many-times = Kaç kez?
activity-repeats = Bu ilki. Diğerleri de listeye eklenir.
activity-signed-up =
    Kayıtlar: { $accounts }. Misafirlerle dolu yer: { $people }.
    Sakinler için bağlantı: { $link }
activity-preview = Sakinler böyle görecek. Her şey doğru mu?
activity-move-to = Hangi zamana?
activity-move-sure = Yeni zaman: { $moment }. Kayıt olanlara hemen haber verilir: { $people }.
activity-cancel-sure = Emin misiniz? Kayıt olanlara hemen haber verilir: { $people }. Bu geri alınamaz.
activity-copy-to = Yenisi ne zaman?
activity-edit-what = Neyi değiştirmek istiyorsunuz? Bütün tekrarlar için geçerli olur.
button-nothing-more = Başka bir şey yok
button-no-limit = İsteyen herkes
button-free = Ücretsiz
button-for-everyone = Herkes
button-for-neighbourhoods = Mahalle seç
button-publish-activity = Yayımla
button-once = Bir kez
button-every-week = Her hafta
button-every-two-weeks = İki haftada bir
button-every-month = Her ay
button-change-title = Ad
button-change-place = Yer
button-change-places = Yer sayısı
button-change-costs = Ücret
button-change-about = Bilinmesi gerekenler
button-who-comes = Kimler geliyor?
button-who-came = Kimler geldi?
button-edit-activity = Değiştir
button-move-activity = Zamanını değiştir
button-cancel-activity = İptal et
button-copy-activity = Kopyala
button-move-now = Evet, değiştir
button-cancel-now = Evet, iptal et
button-leave-it = Hayır, böyle kalsın
attendance-line = { $guests ->
    [0] – { $name }
   *[other] – { $name } + { $guests }
}
attendance-line-waiting = – { $name } (bekleme listesi)
attendance-nameless = katılımcı { $number }
attendance-nobody = Henüz kimse kayıt olmadı.
attendance-who-came = Gelenlere, sonra Tamam’a dokunun. İşaretlenen: { $count }.
on-activity = etkinlik { $number }
act-activity-made = etkinlik oluşturuldu
act-activity-changed = etkinlik değiştirildi
act-activity-moved = etkinliğin zamanı değiştirildi
act-activity-cancelled = etkinlik iptal edildi
act-attendance-marked = gelenler işaretlendi
my-data-sign-up = Şu etkinliğe kaydoldunuz: “{ $title }”, { $moment }. Misafir: { $guests }. Düzenleyicinin gördüğü ad: { $name }
my-data-organised = Bu etkinliği siz oluşturdunuz: { $title }

## Activities: tasks, files, the door, afterwards
activity-place-pinned = Haritadaki yer kaydedildi. Şimdi yerin adını yazın, örneğin: Wijkhuis, Kerkstraat 1.
activity-all-day = { $days ->
    [one] { $first }, bütün gün
   *[other] { $first } – { $last } (bu gün de dahil), bütün gün
}
activity-tasks = Yardım isteniyor: { $titles }
activity-you-help = Yardım ediyorsunuz: { $title }.
activity-you-are-reminded = Önceden bir hatırlatma alırsınız.
activity-you-are-not-reminded = Artık hatırlatma almayacaksınız.
activity-which-reminders = İnsanlar ne zaman hatırlatma alsın? Bunu kendisi seçmiş olanların seçimi değişmez.
activity-which-picture = Bir fotoğraf gönderin. Ya da fotoğrafı kaldırın.
activity-no-picture-sent = Bu bir fotoğraf değil. Bir fotoğraf gönderin ya da düğmeye dokunun.
activity-which-task = { $count ->
    [0] İnsanlar hangi işte yardım edebilir? Bir görev oluşturun. Yardım eden kişi normal bir yeri doldurmaz.
   *[other] Kaldırmak için bir göreve dokunun ya da yeni bir görev oluşturun.
}
activity-which-times = Bu etkinlik birkaç kez yapılıyor. Bu, hangileri için geçerli?
activity-door = İçeri giren kişi bu kodu okutur ve böylece geldiği kaydedilir. Kod, başlangıçtan bir saat önce çalışmaya başlar, bitişten bir saat sonra durur.
activity-calendar-file = Dosyayı açın. Etkinlik ajandanıza eklenir.
activity-calendar-file-name = etkinlik.ics
task-line = { $title } ({ $places ->
    [one] 1 yer
   *[other] { $places } yer
})
task-which-title = Ne yapılacak? Kısaca yazın, örneğin: çorba pişirmek.
task-how-many = Bunun için kaç kişi gerekiyor? Bir sayıya dokunun ya da yazın.
task-take-away = “{ $title }” görevini kaldırmak istiyor musunuz?
task-is-done = Bu görevde yardım eden biri var. Görev kalıyor.
attendance-helps = { " " }(yardım ediyor: { $title })
button-no-picture = Fotoğraf yok
button-change-picture = Fotoğraf
button-change-reminding = Hatırlatmalar
button-change-tasks = Yardım görevleri
button-new-task = + Yeni görev
button-take-task-away = Evet, kaldır
button-only-this-time = Yalnızca bu seferki
button-later-times-too = { $count ->
    [one] Sonraki sefer de
   *[other] Sonraki { $count } sefer de
}
button-door = Kapı için QR kodu
button-help-with = Yardım ederim: { $title } ({ $left } kişi gerekli)
button-with = { $guests ->
    [0] Yalnız
    [one] 1 misafirle
   *[other] { $guests } misafirle
}
button-no-help = Gelirim ama yardım etmem
button-map = Haritada göster
button-picture = Fotoğrafı göster
button-to-calendar = Ajandama ekle
button-to-activity = Etkinliğe git
button-to-activities = Bekijken en meedoen
button-my-reminders = Hatırlatmalarım
button-remind-both = Bir gün ve iki saat önce
button-remind-day = Yalnızca bir gün önce
button-remind-hours = Yalnızca iki saat önce
button-remind-none = Hatırlatma istemem
button-remind-as-given = Düzenleyicinin seçtiği gibi
reminding-heading = Hatırlatmalarım
reminding-which = Bir etkinlik için ne zaman hatırlatma istersiniz? Bu, gideceğiniz bütün etkinlikler için geçerlidir.
reminding-chosen = Kaydedildi. Seçiminiz: { $wish }. Bunu her zaman değiştirebilirsiniz: /reminders yazın.
door-present = “{ $title }” etkinliğine hoş geldiniz. Geldiğiniz kaydedildi.
door-full = “{ $title }” listesinde adınız yoktu ve bütün yerler dolu. Katılıp katılamayacağınızı düzenleyiciye sorun.
door-not-now = Bu kod yalnızca etkinlik saatine yakın çalışır. “{ $title }” ne zaman, bir bakın.
evaluation-asked = “{ $title }” etkinliğindeydiniz. Nasıldı? Birkaç kısa soru var.
button-tell-how-it-was = Nasıl olduğunu anlat
evaluation-too-few = “{ $title }” ({ DATETIME($start_at, dateStyle: "full") }) değerlendirmesini dolduranların sayısı { $least } kişiden az. Bu durumda cevapları göstermiyoruz: kimin ne dediği çok kolay anlaşılır.
evaluation-summary = “{ $title }” ({ DATETIME($start_at, dateStyle: "full") }) için insanlar böyle düşündü. Dolduran: { $sent }.
evaluation-very-good = 😀 çok iyi: { $count }
evaluation-good = 🙂 iyi: { $count }
evaluation-all-right = 😐 orta: { $count }
evaluation-bad = 🙁 kötü: { $count }
evaluation-very-bad = 😢 çok kötü: { $count }
evaluation-hidden = Diğer cevapları kaç kişinin verdiğini göstermiyoruz: bu sayı { $least } kişiden azıyla ilgili, ya da onları ele verebilir.
calendar-heading = Ajanda
calendar-send = Bir ajanda dosyası (.ics) gönderin. Bot bundan etkinlikler oluşturur. Sonra yeni bir sürüm gönderirseniz bot etkinlikleri günceller; hiçbir şey iki kez eklenmez.
calendar-no-file = Bu bir ajanda dosyası değil. Adı .ics ile biten, en fazla 1 MB’lık bir dosya gönderin.
calendar-wrong = { $count ->
    [one] Bu dosyada 1 yanlış var. Hiçbir şey yüklenmedi. Düzeltin ve dosyayı yeniden gönderin.
   *[other] Bu dosyada { $count } yanlış var. Hiçbir şey yüklenmedi. Düzeltin ve dosyayı yeniden gönderin.
}

    { $problems }
calendar-problem = satır { $line }, “{ $title }”: { $why }
calendar-not-utf-8 = dosya UTF-8 metni değil. Ajandanızdan yeniden kaydedin.
calendar-broken = buradan sonrasını okuyamıyorum: { $words }
calendar-no-events = içinde hiç etkinlik yok.
calendar-unreadable = bunu okuyamıyorum: { $words }
calendar-no-uid = UID eksik. UID olmazsa bir sonraki yüklemede her şey iki kez eklenir.
calendar-long-uid = UID 255 karakterden uzun.
calendar-no-start = başlangıç (DTSTART) eksik.
calendar-no-title = başlık (SUMMARY) eksik.
calendar-ends-before = bitiş, başlangıçtan önce.
calendar-unknown-clock = bu saat dilimini bilmiyorum: { $words }.
calendar-too-often = bu, günde birden fazla tekrarlanıyor ({ $words }).
calendar-two-rules = birden fazla tekrar kuralı (RRULE) var.
calendar-range = bu değişiklik sonraki bütün seferler için geçerli (RANGE). Bunu okuyamıyorum; her seferi ayrı ayrı kaydedin.
calendar-too-many = içinde çok fazla sefer var. En fazla: { $words }. Dosyayı küçültün.
calendar-found = { $count ->
    [0] Bunun içinde gelecekteki bir etkinlik yok.
    [one] Bunun içinde gelecekte yapılacak 1 etkinlik var:
   *[other] Bunun içinde gelecekte yapılacak { $count } etkinlik var:
}
calendar-line = { $times ->
    [one] – { $moment } { $title }
   *[other] – { $moment } { $title } ({ $times } kez)
}
calendar-past = Geçmişte olduğu için yüklenmeyen: { $count }.
calendar-private = Özel olarak işaretlendiği için yüklenmeyen: { $count }.
calendar-says-nothing-of = Ajandada yer sayısı ve ücret yazmaz. Yeni etkinlikler ücretsiz ve sınırsızdır. Bunu sonra değiştirebilirsiniz.
calendar-thrown = Hiçbir şey yüklenmedi.
calendar-loaded = Ajanda yüklendi
calendar-new = Yeni: { $count }
calendar-changed = Değişen: { $count }
calendar-same = Aynı kalan: { $count }
calendar-newer = Burada daha sonra değiştirildiği için olduğu gibi bırakılan: { $count }
calendar-not-theirs = Başka bir sürece ait olduğu için olduğu gibi bırakılan: { $count }
calendar-yours = { $count ->
    [one] Etkinliğiniz, ajanda dosyası olarak.
   *[other] { $count } etkinliğiniz, ajanda dosyası olarak.
}
calendar-nothing-of-yours = Henüz bir etkinlik oluşturmadınız.
button-calendar = Ajanda dosyası (.ics)
button-calendar-export = Etkinliklerim dosya olarak
button-calendar-load = Yükle
button-calendar-throw = Yükleme
on-activities = etkinlikler
act-calendar-loaded = ajanda yüklendi
my-data-reminding = Etkinlik hatırlatmaları için seçiminiz: { $wish }

## Priority polls
ballot-approve = { $most ->
    [0] Desteklediklerinize dokunun. İstediğiniz kadar seçebilirsiniz.
   *[other] Desteklediklerinize dokunun. En fazla { $most } tane seçin.
    }
ballot-budget = Dağıtılacak para: { $budget }. Para yettiği sürece istediklerinize dokunun.
ballot-money-left = Kalan: { $left }
ballot-too-dear = Bunun maliyeti { $cost }. Kalan para { $left }. Önce bir şeyi çıkarın.
ballot-rank = Önce en önemli bulduğunuza dokunun. Sonra ondan sonra gelene. İstediğiniz zaman durun.
button-rank-undo = ↶ Çıkar: { $option }
ballot-ranked-already = Bu zaten { $place }. sırada.
ballot-place-taken = Şu anda { $place }. sıra olamaz. Listenizi aşağıda görürsünüz.
ballot-points = { $points } puanınız var. Her dokunuş 1 puan verir.
ballot-points-left = Kalan puan: { $left }
button-point-less = − 1 puan
ballot-no-points-left = Yeterli puanınız kalmadı. Önce bir yerden puan alın.
ballot-pairwise = Hangisini daha önemli buluyorsunuz? İkisinden birini seçin. İstediğiniz zaman durun.
ballot-chosen-over = { $winner }, şundan önce: { $loser }
button-pair-undo = ↶ Son seçimi geri al
ballot-empty = Henüz bir şey seçmediniz. Bir şeye dokunun ya da boş oy verin.
ballot-blank = Boş: katılıyorsunuz ama bir şey seçmiyorsunuz.
button-blank = Boş oy ver
button-ballot-done = Seçimim bitti
button-ballot-done-ranked = Seçmeyi bitirdim ({ $count } / { $total })
button-ballot-done-money = Seçmeyi bitirdim ({ $left } kaldı)
button-ballot-done-points = Seçmeyi bitirdim ({ $left } kaldı)
button-change-ballot = Seçimimi değiştir
button-explain = Seçenekleri açıkla
button-explain-not = Açıklamaları gizle
rule-heading = Bu oylama şöyle işler:
rule-binding = Sonuç bir karardır. Bu kuralları artık kimse değiştiremez.
rule-advisory = Sonuç bir tavsiyedir.
rule-budget = Dağıtılacak para: { $budget }.
rule-places = { $count ->
    [one] 1 seçenek kazanır.
   *[other] { $count } seçenek kazanır.
    }
rule-quorum = Sonuç, en az { $quorum } kişi katılırsa geçerlidir. Boş oy bunun için sayılır.
rule-threshold = { $places ->
    [0] Bir seçenek, 100 oy pusulasının en az { $threshold } tanesinde olmalıdır. Boş oy bunun için sayılmaz.
    [one] Bir seçenek, 100 oy pusulasının en az { $threshold } tanesinde 1. sırada olmalıdır. Boş oy bunun için sayılmaz.
   *[other] Bir seçenek, 100 oy pusulasının en az { $threshold } tanesinde ilk { $places } sırada olmalıdır. Boş oy bunun için sayılmaz.
    }
rule-lot = Eşitlikte kura çekilir. Kurayı herkes şu numarayla tekrarlayabilir: { $seed }
rule-council = Eşitlikte meclis seçer.
rule-interim-nobody = Ara sonucu kimse görmez
rule-interim-staff = Ara sonucu çalışanlar görebilir
rule-interim-everyone = Ara sonucu herkes görebilir
poll-so-far = Ara sonuç: oylama sürüyor.
poll-final = Kesin sonuç: artık oy verilemez.
poll-response =
    Ulaşılan: { $reached }
    Oy veren: { $voted }
    Katılım: %{ $turnout }
poll-hidden = Sonuç şu anda görülemez.
decision-quorum-missed = Sonuç yok: { $voted } kişi katıldı. En az { $quorum } kişi gerekiyordu.
decision-quorum-met = { $voted } kişi katıldı. Gereken sayı { $quorum } idi: sayıya ulaşıldı.
decision-binding = Karar: { $options }
decision-advice = Tavsiye: { $options }
decision-short = { $places ->
    [0] Yeterli destek yok, 100 oy pusulasının { $threshold } tanesinden azında: { $options }
    [one] Yeterli destek yok, 100 oy pusulasının { $threshold } tanesinden azında 1. sırada: { $options }
   *[other] Yeterli destek yok, 100 oy pusulasının { $threshold } tanesinden azında ilk { $places } sırada: { $options }
    }
decision-tied = Eşit bitenler: { $options }
decision-tied-binding = Eşit bitenler: { $options }. Meclis seçer.
decision-nothing = Hiçbir şey seçilmedi.
button-add-poll = + Öncelik oylaması
ask-weight = Sonuç ne olacak: tavsiye mi, karar mı?
poll-advises = Tavsiye
poll-decides = Karar
refused-no-rule = Karar veren bir oylama için önce bir kural gerekir. Süreçte şunu doldurun: bağlayıcı oylamanın kuralı.
ask-ballot-kind = Sakinler nasıl seçiyor?
ballot-kind-approve = Desteklediklerine dokunarak
ballot-kind-rank = Sıraya koyarak
ballot-kind-points = Puan dağıtarak
ballot-kind-budget = Bir tutar içinde seçerek
ballot-kind-pairwise = Her defasında ikiden birini seçerek
ask-budget = Kaç euro dağıtılacak? Tutarı yazın, örneğin 20.000.
amount-unreadable = Bu tutarı anlamadım. Şöyle yazın: 20.000 ya da 12,50.
ask-most = Bir kişi kaç seçeneğe dokunabilir?
at-most = { $most ->
    [0] İstediği kadar
   *[other] En fazla { $most }
    }
ask-points = Herkes kaç puan alıyor?
so-many-points = { $points } puan
ask-poll-title = Soru ne? Örneğin: Molenwijk’te önce ne yapılmalı?
ask-options =
    Sakinler neler arasından seçiyor? Her seçeneği ayrı bir satıra yazın. Arkasına, bir çizgiden sonra, açıklama yazabilirsiniz.

    Örneğin:
    Daha çok ağaç | Dorpsstraat’ta ve meydanda
    Bir bank
ask-options-with-cost =
    Sakinler neler arasından seçiyor? Her seçeneği ayrı bir satıra, maliyetiyle birlikte yazın. Araya açıklama yazabilirsiniz.

    Örneğin:
    Daha çok ağaç | Dorpsstraat’ta ve meydanda | 12.500
    Bir bank | 900
ask-places = Kaç seçenek kazanıyor?
so-many-win = { $count ->
    [one] 1 seçenek
   *[other] { $count } seçenek
    }
no-quorum = Fark etmez
no-threshold = Fark etmez
ask-interim = Oylama sürerken durumu kim görebilir? Bunu sakinler de okur.
poll-purpose = En önemli bulduğunuzu seçiyorsunuz. Sonuçla ne yapılacağı aşağıda yazıyor.
poll-preview = Açık olacağı son gün: { $until }. Oylama açıldıktan sonra soru, seçenekler ve kurallar değişmez.
option-wrong = Satır { $number }: { $sentence } Sonra bütün satırları yeniden gönderin.
option-twice = “{ $option }” zaten var.
option-parts = Seçeneği yazın, arkasına da yalnızca örnekte olanı.
option-too-long = Bir seçenek en fazla { $most }, açıklaması en fazla { $description } karakter olabilir.
option-no-cost = Tutar yok. Sonuna, bir çizgiden sonra yazın: Bir bank | 900
option-too-dear = Bunun maliyeti { $budget } tutarından fazla, bu yüzden kimse seçemez.
options-how-many =
    { $count ->
        [one] Burada 1 seçenek var.
       *[other] Burada { $count } seçenek var.
    } En az 2, en fazla { $most } seçenek yazın; her biri ayrı bir satırda.
button-decide = Sonucu kesinleştir
button-state-decision = Kesinleştir
act-poll-opened = öncelik oylaması açıldı
act-poll-planned = öncelik oylaması hazırlandı
act-decision-stated = bağlayıcı oylamanın sonucu kesinleştirildi
act-ballots-exported = oy pusulaları isimsiz olarak dışa aktarıldı

## Pictures and places with options and ideas
button-see-picture = 🖼 Fotoğraf: { $option }
button-to-ballot = ‹ Oy pusulasına dön
option-picture = Fotoğrafta: { $seen }
ask-pictures = Seçeneklere fotoğraf eklemek ister misiniz? Fotoğraf eklemek için bir seçeneğe dokunun. Fotoğrafsız da olur.
button-go-on = Devam
ask-picture = Şimdi bir fotoğraf gönderin. Altına fotoğrafta ne göründüğünü yazın: fotoğrafı göremeyenler bunu okur.
ask-picture-seen = Fotoğrafta ne görünüyor? Fotoğrafı göremeyenler için bir cümleyle yazın.
button-without-picture = Fotoğraf olmasın
button-picture-right = Devam
attached-picture = Fotoğraflı. Fotoğrafta: { $seen }
attached-place = Haritada bir yer ile.
ask-idea-cost = Bu fikir ne kadar tutar? Tutarı yazın, örneğin 12.500: { $idea }
options-from-ideas = Aşağıda sakinlerin fikirleri var. Seçenek olacaklara dokunun, sonra diğer seçenekleri yazın.
button-only-these = Yalnızca bu fikirler
idea-attach = Şimdi bir fotoğraf veya haritada bir yer de gönderebilirsiniz. Zorunlu değil.
idea-place = Haritadaki yer: https://www.openstreetmap.org/?mlat={ $north }&mlon={ $east }#map=18/{ $north }/{ $east }
button-see-idea = 🖼 Fotoğrafa bak
button-back-to-idea = ‹ Fikre dön
my-data-idea-picture = Fotoğraflı. Fotoğrafta: { $seen }
my-data-idea-place = Bir yer ile: { $place }

## Ideas
menu-ideas = Fikirleri oku, destekle, gönder
menu-moderate = Fikirleri incele
ideas-heading = Sakinlerin fikirleri
ideas-none = Şu anda fikir gönderebileceğiniz bir konu yok. Daha sonra tekrar bakın.
ideas-list = { $count ->
    [0] Henüz fikir yok. Sizin bir fikriniz var mı?
   *[other] Okumak ve desteklemek için bir fikre dokunun. Ya da kendiniz bir fikir gönderin.
    }
idea-line = { $title } ({ $count } destek)
idea-mine = { $title } ({ $standing })
button-new-idea = + Fikir gönder
idea-waiting = henüz okuyoruz
idea-asked = size bir şey sorduk
idea-accepted = herkes destekleyebilir
idea-merged = başka bir fikirde sürüyor
idea-refused = yapılmayacak
idea-option = bir oylamada yer alıyor
idea-supported = { $count ->
    [0] Bu fikri henüz kimse desteklemiyor.
    [one] Bu fikri 1 kişi destekliyor.
   *[other] Bu fikri { $count } kişi destekliyor.
    }
idea-standing = Durumu: { $standing }.
idea-told = Size bildirdiğimiz: { $told }
button-support = Bunu destekliyorum
button-no-support = Artık desteklemiyorum
button-reply = Cevap ver
button-all-ideas = ‹ Bütün fikirler
idea-too-many = Gönderdiğiniz { $most } fikre hâlâ bakıyoruz. Onlardan haber gelene kadar bekleyin. Görmek için /ideas yazın.
ask-idea-process = Fikriniz ne hakkında?
ask-idea-title = Fikriniz ne? Birkaç kelimeyle yazın, örneğin: Okulun yanında bir sebze bahçesi.
ask-idea-words = Biraz daha anlatın. Neden iyi, nerede olurdu? İçine isim ya da telefon numarası yazmayın.
idea-sure = Doğru mu? Önce { $organisation } okur. Sonra herkes okuyabilir, adınız olmadan.
idea-alike = Buna benzeyen fikirler var. Okumak için dokunun: belki birini desteklemek istersiniz. Fikriniz farklı mı? O zaman Gönder’e dokunun. Önce { $organisation } okur. Sonra herkes okuyabilir, adınız olmadan.
moderation-heading = İncelenecek fikirler
moderation-none = İncelenecek fikir yok.
moderation-list = { $count ->
    [one] 1 fikir bekliyor.
   *[other] { $count } fikir bekliyor.
    }
idea-within = Süreç: { $subject }
button-accept-idea = Kabul et: herkes destekleyebilir
button-ask-author = Sakine bir şey sor
button-merge-idea = Başka bir fikirle birleştir
button-refuse-idea = Gerekçeyle reddet
button-all-waiting = ‹ Bekleyen bütün fikirler
ask-idea-question = Ne sormak istiyorsunuz? Sakin bunu okur.
ask-idea-reason = Neden yapılmayacak? Sakin bunu okur.
ask-merge-into = Hangi fikirde sürecek?
button-my-idea = Fikre git
notice-idea-accepted = Fikriniz kabul edildi: { $title }. Artık herkes okuyabilir ve destekleyebilir. Başkalarına da anlatın!
notice-idea-asked = Fikrinizi okuduk: { $title }. Size bir şey sormak istiyoruz. { $told }
notice-idea-merged = Fikriniz başka bir fikre benziyor: { $title }. Şu adla sürüyor: { $told }. Desteğiniz orada sayılıyor.
notice-idea-refused = Fikriniz yapılmayacak: { $title }. Sebebi: { $told }
notice-idea-option = Fikriniz bir oylamada yer alıyor: { $title }. Sakinler onu seçebilir.
on-idea = fikir { $number }
act-idea-accepted = fikir kabul edildi
act-idea-asked = bir fikir hakkında soru soruldu
act-idea-merged = fikir birleştirildi
act-idea-refused = fikir reddedildi
my-data-idea = Bu fikri siz gönderdiniz: { $title }. { $words }
my-data-supported = Bu fikri destekliyorsunuz: { $title }

## Easy words and other languages in a questionnaire
button-easier = Daha kolay
button-plain-words = Normal metin
untranslated-is-dutch = Henüz her şey çevrilmedi. Çevrilmeyenleri Hollandaca okursunuz.

## Ambassadors and the counter
menu-interviews = Komşularınızın katılmasını sağlayın
interviews-heading = Komşularınızın katılmasını sağlayın
interviews-which = Hangi anket için komşularınıza gidiyorsunuz? Bağlantınız, afişler ve görüşmeler için ankete dokunun.
interviews-none = Şu anda açık anket yok. Bu yüzden henüz kimseye soramazsınız.
interviews-link = Bu bağlantı anketi açar: { $link }
interviews-brought = { $count ->
    [0] Bağlantınızla henüz kimse katılmadı.
    [one] Bağlantınızla 1 kişi katıldı.
   *[other] Bağlantınızla { $count } kişi katıldı.
    }
interviews-done = { $count ->
    [0] Henüz görüşme yapmadınız.
    [one] 1 görüşme yaptınız.
   *[other] { $count } görüşme yaptınız.
    }
interviews-of = { $name }: bağlantıyla { $brought }, görüşme { $interviews }
button-interview = Bir komşuyla görüşme yap
button-next-neighbour = Sonraki komşu
button-go-on-interview = Görüşmeye devam et
button-qr = Resim olarak QR kodu
button-poster = Afiş (A4)
button-cards = Kartlar (A6)
button-paper-form = Kâğıt anket
button-all-interviews = ‹ Bütün anketler
button-to-card = ‹ Ankete dön
interview-sent = Gönderildi. Cevaplar sayılıyor. Artık kimse onları geri okuyamaz, siz de okuyamazsınız.
interview-closed = Bu anket açık değil. Şu anda kimse katılamaz.
interview-in-person = Bu oylama karar verir. Bu yüzden herkes kendi telefonuyla, kendisi oy verir. Burada görüşme yapılamaz.
interview-consent =
    Bunu komşunuza okuyun:

    { $purpose }
    { $voice }
    Katılmak isteğe bağlıdır, zorunlu değildir. İstediğiniz zaman durabilirsiniz. Cevaplarınızın yanında adınız yazmaz. Kapandıktan { $months } ay sonra yalnızca sayıları saklarız. Gönderdikten sonra cevaplarınızı kimse bulamaz. O zaman onları değiştiremez ve silemezsiniz.

    Bu konuda sorunuz mu var? { $contact }

    Komşunuz evet derse iki satırı da işaretleyin. Sonra komşunuzun söylediklerini girin.
interview-agreed = Komşum katılıyor
interview-old-enough = Komşum 16 yaşında veya daha büyük
interview-erase-sure = Emin misiniz? Bu komşu için girdiğiniz her şey silinir ve sayılmaz.
channel-chat = Kendisi, sohbette
channel-ambassador = Bir sağlık elçisiyle
channel-counter = Danışma masasında
act-interview-begun = görüşmelere başlandı
my-data-interviewer = “{ $title }” için komşularınızı katılmaya çağırdınız: bağlantınızla { $brought } kişi, { $interviews } görüşme. Kim oldukları ve ne söyledikleri sizde hiçbir yerde yazmaz.

## Paper
paper-language = Hangi dilde?
paper-told = Dosya burada. Yazdırabilir ya da başkasına iletebilirsiniz.
qr-told = Bu kod şunu açar: { $link }. Kodu gösterin ya da başkasına iletin.
paper-name-poster = afis.pdf
paper-name-cards = kartlar.pdf
paper-name-form = anket.pdf
paper-name-codes = oy-kartlari.pdf
paper-scan = Kodu okutun ve katılın
paper-how = Telefonunuzun kamerasını koda tutun. Telegram sohbeti açılır. Başlat’a dokunun.
paper-until = Katılabileceğiniz son gün: { $until }.
paper-promise = Kimin ne dediğini kimse görmez. 16 yaşında veya daha büyük olmalısınız.
paper-without-phone = Telefonunuz yok mu, kâğıdı mı tercih edersiniz? Bize sorun: { $contact }
paper-link = Ya da yazın: { $link }
paper-one = Bir tanesini işaretleyin.
paper-date = Günü, ayı ve yılı yazın.
paper-approve = { $most ->
    [0] Desteklediklerinizi işaretleyin. İstediğiniz kadar seçebilirsiniz.
   *[other] Desteklediklerinizi işaretleyin, en fazla { $most } tane.
    }
paper-rank = Sizin için en önemli olana 1, sonrakine 2 yazın ve böyle devam edin. İstediğiniz zaman durun.
paper-points = { $points } puanınız var. Her kutuya kaç puan verdiğinizi yazın.
paper-budget = Dağıtılacak para: { $budget }. İstediklerinizi işaretleyin. Toplamı bundan fazla olamaz.
paper-if-it-applies = Bu sizin için geçerli değilse atlayın.
paper-no-name = Bu kâğıda adınızı yazmayın. Soruları atlayabilirsiniz.
paper-kept = Bir çalışan cevaplarınızı isimsiz olarak girer. Kapandıktan { $months } ay sonra yalnızca sayıları saklarız. Girildikten sonra cevaplarınızı kimse bulamaz.
paper-hand-in = Kâğıdı en geç şu güne kadar verin: { $until }.
paper-contact = Sorunuz mu var? { $contact }
paper-agree = Katılıyorum ve 16 yaşında veya daha büyüğüm.
paper-code = Oy kodum:
paper-thanks = Teşekkür ederiz. Kâğıdı katlayıp verin.
paper-vote-scan = Kodu okutun ya da sohbete yazın:
paper-vote-once = Bir kod bir oydur. Kodu iyi saklayın. Telefonunuz yok mu? Yardım isteyin: { $contact }

## Voting codes and who may vote
ask-voters = Kimler oy verebilir? Açıldıktan sonra bu değişmez.
voters-everyone = Herkes
voters-codes = Oy kodu olanlar
voters-neighbourhoods = Sürecin mahallelerinde oturanlar
rule-voters-everyone = 16 yaşında veya daha büyük olan herkes oy verebilir.
rule-voters-neighbourhoods = Yalnızca şu mahallelerde oturanlar oy verebilir: { $names }.
rule-voters-codes = Yalnızca oy kodu olanlar oy verebilir. Bir kod bir oydur.
voter-where = Hangi mahallede oturuyorsunuz?
voter-elsewhere = Bu oylama şu mahallelerde oturanlar içindir: { $names }. Siz başka bir yerde oturduğunuzu söylüyorsunuz. Bu yüzden burada oy veremezsiniz. Mahalleniz yanlış mı? O zaman başka bir mahalle seçin.
button-other-neighbourhood = Başka bir mahalle seç
button-not-voting = O zaman oy vermiyorum
voter-left = Tamam. Hiçbir şey saklanmadı.
code-ask = Oy kodunuz nedir? Kartınızda yazar. On harf ve rakamı yazın.
code-ask-neighbour = Komşunuzun oy kodu nedir? Karttaki on harf ve rakamı yazın.
code-wrong = Bu kod doğru değil. Karta bakıp bir daha yazın. Beş yanlış koddan sonra bir saat beklemeniz gerekir.
code-used = Bu kod zaten kullanıldı. Bir kod bir oydur. Bu doğru değil mi? Size kartı veren kişiye sorun.
code-too-often = Beş kez yanlış kod yazdınız. Bir saat sonra tekrar deneyin.
button-codes = Oy kodları
button-interviews = Görüşmeler, afiş ve kâğıt
button-who-voted = Kimler oy verdi?
codes-unknown = Bu oylamada oy kodu yok.
codes-made = { $count ->
    [0] Henüz oy kodu yok.
    [one] 1 oy kodu var.
   *[other] { $count } oy kodu var.
    }
codes-how = Yazdırmak için kartlar alırsınız, bir sayfada sekiz tane. Kodları biz saklamayız: kaybolan bir kartı yeniden yazdıramazsınız. O zaman yeni bir kod oluşturun.
button-make-codes = Oy kodu oluştur
codes-how-many = Kaç oy kodu oluşturmak istiyorsunuz? 1 ile { $most } arasında bir sayı yazın. Binlerce kart yapmak yarım dakika sürer.
codes-wrong-number = Bu olmaz. 1 ile { $most } arasında bir sayı yazın.
codes-fewer-left = Bir iş arkadaşınız da az önce oy kodları oluşturdu, bu yüzden şimdi hiçbir kod oluşturulmadı. Daha oluşturulabilecek kod sayısı: { $left }. En fazla bu sayıyla yeniden deneyin.
codes-told = İşte { $count } kart. Şimdi yazdırın: sonra yazdıramazsınız. Kartı olan, onunla bir kez oy verebilir.
button-to-codes = ‹ Oy kodlarına dön
button-to-poll = ‹ Oylamaya dön
act-codes-made = oy kodları oluşturuldu
act-who-voted-read = kaç kişinin oy verdiğine bakıldı
who-voted-heading = Kimler oy verdi?
who-voted =
    Kendi hesabıyla oy veren: { $sent }
    Başlayan ama oy vermeyen: { $unsent }
    Kimin neye oy verdiği burada yazmaz.
who-used-codes = Oluşturulan oy kodu: { $made }, kullanılan: { $used }

## What residents begin and propose
menu-initiative = Kendiniz bir şey başlatın ya da önerin
menu-proposals = Sakinlerin önerilerini cevapla
button-initiative = Kendiniz bir şey başlatın
button-to-start = ‹ Başa dön
initiative-none = Şu anda sizin bir şey başlatabileceğiniz açık bir süreç yok.
initiative-which = Nerede bir şey başlatmak istiyorsunuz?
initiative-here = { $reason } Ne yapmak istiyorsunuz?
button-own-activity = Bir etkinlik başlat
button-own-poll = Mahalleye bir şey sor
button-challenge = Belediyeden bir görev devral
button-propose-activity = Bir etkinlik öner
mine-proposed = Öneriniz: { $title }
mine-asked = Sorunuz: { $title }
mine-to-come = Etkinliğiniz: { $title } ({ $moment })
button-all-own = ‹ Başlattıklarınız
own-poll-too-many = Zaten { $most } açık sorunuz var. Önce birini kapatın.
act-own-poll-started = bir sakin oylama başlattı
act-own-poll-closed = bir sakinin oylaması kapatıldı
proposal-unknown = Böyle bir öneri yok. Neler başlattığınızı görmek için /takepart yazın.
proposal-too-many = Zaten { $most } öneriniz cevap bekliyor. Önce onlara cevap alacaksınız.
ask-proposal-words = Biraz daha anlatın. Ne yapacaksınız ve neye ihtiyacınız var?
ask-challenge-task = Hangi görevi devralmak istiyorsunuz? Birkaç kelimeyle yazın, örneğin: Lindehof’taki yeşil alanın bakımı.
ask-challenge-how = Bunu nasıl ve kimlerle yapmak istiyorsunuz?
ask-challenge-needed = Bunun için belediyeden neye ihtiyacınız var? Örneğin para, alet ya da bir anahtar.
proposal-sure = { $organisation } bunu okur ve gerekçesiyle cevap verir, en geç: { $day }.
proposal-waiting = Cevap alacaksınız, en geç: { $day }.
proposal-asked = Size bir soru var.
proposal-accepted = Olur.
proposal-refused = Olmaz.
proposal-of-activity = Bir sakin bu etkinliği yapmak istiyor. Ait olduğu süreç: { $subject }
proposal-of-challenge = Bir sakin bu görevi devralmak istiyor (uitdaagrecht, görevi devralma hakkı). Ait olduğu süreç: { $subject }
proposal-answer-by = En geç şu güne kadar cevap verin: { $day }
proposal-is-past = Bu zaman geçti. Sakinden yeni bir zaman isteyin.
proposal-line = { $title }
proposal-line-late = { $title } (gecikti)
proposals-heading = Sakinlerin önerileri
proposals-none = Cevap bekleyen öneri yok.
proposals-list = { $count ->
    [one] 1 öneri cevap bekliyor.
   *[other] { $count } öneri cevap bekliyor.
}
button-all-proposals = ‹ Bekleyen bütün öneriler
button-accept-proposal = Evet, olur
ask-proposal-accepted = Sakinle ne konuda anlaşıyorsunuz ve neden? Sakin bunu okur.
notice-proposal-accepted = “{ $title }” öneriniz kabul edildi. { $told }
notice-proposal-asked = “{ $title }” öneriniz hakkında bir soru var: { $told }
notice-proposal-refused = “{ $title }” öneriniz kabul edilmedi. Gerekçe: { $told }
notice-proposal-late = Bir sakinin önerisine verilecek cevap gecikti: { $title }. /requests yazın ve cevap verin.
button-my-proposal = Önerim
button-answer-proposals = Cevap ver
act-proposal-accepted = bir sakinin önerisi kabul edildi
act-proposal-asked = bir öneri hakkında soru soruldu
act-proposal-refused = bir sakinin önerisi gerekçesiyle reddedildi
on-proposal = öneri { $number }
button-from-idea = Bir sakinin fikrini gerçekleştir
activity-which-idea = Hangi fikir etkinlik olsun? Fikrin sahibine yardım etmek isteyip istemediği sorulur.
idea-activity = etkinlik oldu
notice-idea-activity = “{ $title }” fikriniz artık bir etkinlik. Yardım etmek ister misiniz?
button-help-along = Evet, yardım ederim
notice-wants-to-help = “{ $title }” fikrinin sahibi olan sakin geliyor ve yardım etmek istiyor.
button-see-who-comes = Kimlerin geldiğine bak

## Making a questionnaire
menu-questionnaire = Anket oluştur ya da değiştir
act-form-made = anket oluşturuldu
act-answers-exported = cevaplar tablo olarak dışa aktarıldı
act-form-changed = anket değiştirildi
act-form-thrown-away = anket atıldı
button-to-questionnaire = ‹ Ankete dön
button-to-rehearsal = ‹ Provaya dön
making-would-stop =
    Bu böyle olmaz, çünkü bu anket açılmayı bekliyor. Hiçbir şey değişmedi.
    { $reasons }
button-add-question = + Soru ekle
button-more-questions = + Sonraki soru
button-keep-as-it-is = ‹ Değiştirme
button-keep-question = ‹ Kalsın
making-heading = Anket oluşturma
making-list = { $count ->
    [0] Henüz kendi anketiniz yok. Bir tane oluşturun.
    [one] 1 anketiniz var. Devam etmek için ona dokunun ya da yeni bir anket oluşturun.
   *[other] { $count } anketiniz var. Devam etmek için birine dokunun ya da yeni bir anket oluşturun.
}
making-begin = Yeni anketin adı ne? Başlığı yazın. Ya da bir kopyayla başlayın.
making-copy-of = Kopyası: { $title }
making-which-title = Anketin adı ne? Başlığı yazın.
making-which-purpose = Bunu neden soruyorsunuz ve cevaplarla ne yapacaksınız? Birkaç kısa cümle yazın. Sakinler bunu ilk sorudan önce okur.
making-no-purpose = (Amaç henüz yazılmadı.)
making-empty = İçinde henüz soru yok.
making-line = { $number }. { $question } ({ $kind }{ $required ->
    [yes] , zorunlu
   *[no] { "" }
}{ $conditional ->
    [yes] , koşullu
   *[no] { "" }
}){ $wrong ->
    [yes] { " " }⚠ kontrol edin
   *[no] { "" }
}
making-found = { $count ->
    [one] Kontrol 1 nokta buldu.
   *[other] Kontrol { $count } nokta buldu.
}
making-title = Başlık
making-purpose = Amaç
making-translate = Çeviriler
making-copy-all = Kopyasını oluştur
making-check = { $count ->
    [0] Kontrol: her şey iyi
    [one] Kontrol: 1 nokta
   *[other] Kontrol: { $count } nokta
}
making-use = Bir süreçte kullan
making-throw-away = Anketi at
making-throw-away-sure = Bu anket atılsın mı? Bütün sorularıyla birlikte silinir.
making-all = ‹ Bütün anketler
making-which-kind = Ne tür bir soru olsun?
kind-one-choice = Tek cevap seçme
kind-several-choices = Birkaç cevap seçme
kind-faces = Yüzler: 😀 – 😢
kind-scale = Sayılı ölçek
kind-open-text = Açık soru
kind-number = Sayı
kind-date = Tarih
kind-place = Haritada yer
kind-neighbourhood = Semt ya da mahalle
kind-note = Yalnızca metin
kind-acknowledge = Onaylanacak metin
making-which-text = Soruyu, sakinlerin okuyacağı gibi yazın.
making-which-note = Metni, sakinlerin okuyacağı gibi yazın.
making-which-hint = Sorunun altında duracak açıklamayı yazın.
making-no-hint = Açıklama yok
making-which-choices = Cevapları yazın, her birini ayrı bir satıra. En fazla { $most } tane. Ekrandaki sıra da böyle olur.
making-choice-too-long = “{ $choice }…” bir düğme için çok uzun. En fazla { $most } karakter sığar. Kısaltın ve hepsini bir daha gönderin.
making-how-many-choices = Bunlar { $count } cevap. En az 2, en fazla { $most } tane gönderin, her birini ayrı bir satırda.
making-which-points = Ölçek hangi sayıdan hangi sayıya gitsin?
making-from-to = { $first } – { $last }
making-which-ends = En düşük ve en yüksek sayı ne anlama geliyor? İki satır yazın. Örneğin önce: çok kötü. Altına da: çok iyi.
making-two-ends = Tam iki satır yazın, her biri en fazla { $most } karakter.
making-how-many-least = En az kaç cevap seçilsin?
making-how-many-most = En fazla kaç cevap seçilsin?
making-which-bounds = Hangi sayıdan hangi sayıya kadar olabilir? Örneğin yazın: 0 - 120.
making-two-numbers = İki tam sayı yazın, önce küçüğünü. Örneğin: 0 - 120.
making-which-days = Hangi günden hangi güne kadar olabilir? Örneğin yazın: 1-1-2027 - 31-12-2027.
making-two-days = İki gün yazın, önce erken olanı. Örneğin: 1-1-2027 - 31-12-2027.
making-question-number = Soru { $number } / { $total } · { $kind }
making-unfinished = (Sakinlere bu soru henüz sorulamaz.)
making-condition = Yalnızca { $number }. soruya şu cevabı verenlere: { $answers }.
making-condition-written = Yalnızca bu doğruysa: { $condition }
making-text = Soru
making-hint = Açıklama
making-choices = Cevaplar
making-points = Sayılar
making-ends = Uçlar
making-limits = Kaç seçim
making-bounds = … ile … arası
making-days = … ile … arası
making-required = Zorunlu
making-shuffled = Karışık sırada
making-decimal = Virgüllü de olur
making-background = Kişisel: 1 kez sor
making-when = Kimler için?
making-move = Taşı
making-copy = Kopyala
making-remove = Sil
making-remove-sure = Bu soruyu siliyor musunuz? Geri gelmez.
making-remove-hanging = Bu soruyu siliyor musunuz? Şu sorular bunun cevabına bağlı: { $numbers }. O koşul da kalkar.
making-move-where = Bu soru nereye gelsin?
making-in-front = En başa
making-behind = Şundan sonra: { $question }
making-when-which = Bu sorunun sorulması hangi soruya bağlı?
making-when-none = Bundan önce düğmeli bir soru yok. Bu yüzden bu soru herkese sorulur.
making-always = Bu soru herkese sorulur
making-when-answers = Bu soru hangi cevaplar için? Bir veya birkaç cevaba dokunun.
making-which-language = Hangi dile çeviriyorsunuz? Eksik olanları sakinler Hollandaca okur.
making-language = { $missing ->
    [0] { $language }: hepsi çevrildi
    [one] { $language }: 1 metin eksik
   *[other] { $language }: { $missing } metin eksik
}
making-easy-words = Kolay Hollandaca (A2)
making-translate-which = Hangi metinler?
making-translate-missing = Eksik olanlar ({ $count })
making-translate-all = Hepsi bir daha ({ $count })
making-translate-this = Bu metni şu dilde yazın: { $language }.
making-translation-now = Şu anki metin: { $text }
making-full = Bir ankete en fazla { $most } soru sığar. Önce bir soru silin.
making-question-gone = Bu soru artık yok. Devam etmek için /questionnaire yazın.
making-translated = Bütün metinler bu kadardı. Yazdığınız her şey kaydedildi.
making-keep-translation = Böyle kalsın
fault-unfinished = { $number ->
    [0] Anket henüz bitmedi. Soruları kontrol edin.
   *[other] { $number }. soru henüz bitmedi. Eksik olanı tamamlayın.
}
fault-no-purpose = Amaç eksik. Bunu neden sorduğunuzu ve cevaplarla ne yapacağınızı yazın.

## Rehearsal
check-found-nothing = Kontrol hiçbir yanlış bulmadı.
button-go-to-question = { $number ->
    [0] Başlık ve amaca git ›
   *[other] { $number }. soruya git ›
}
button-rehearse = Prova: bir sakin böyle görür
button-rehearse-first = Önce prova, sonra aç
button-begin-rehearsal = Provaya başla ›
button-rehearse-again = Bir daha
button-leave-rehearsal = ‹ Provayı bitir
rehearsal-mark = ⚠ PROVA: bunların hiçbiri sayılmaz.
rehearsal-end = Prova burada biter. Bir sakin şimdi cevaplarının alındığını ve onları değiştirebileceği son günü okur: { $until }. Sizin girdikleriniz silindi.
rehearsal-over = Burada artık prova yapılamaz: anket açık ya da artık yok.
rehearsal-how-to-change = Değiştirmek için oylamayı süreçten çıkarın ve yeniden hazırlayın.

## Messages to many
menu-broadcast = Çok kişiye mesaj gönder
broadcasts-heading = Çok kişiye gönderilen mesajlar
broadcasts-list = { $count ->
    [0] Henüz mesaj yok. Yeni bir mesaj oluşturun.
   *[other] Durumunu görmek için bir mesaja dokunun ya da yeni bir mesaj oluşturun.
}
broadcasts-planned = Planlandı, { $moment }: { $words }
broadcasts-going = Gönderiliyor: { $words }
broadcasts-sent = Gönderildi, { $moment }: { $words }
broadcasts-recalled = Geri çekildi: { $words }
broadcasts-cancelled = Gönderilmedi: { $words }
button-new-broadcast = + Yeni mesaj
broadcast-to-whom = Mesaj kimler için?
button-to-everyone = Herkes
button-to-own = Mahallelerim: { $names }
button-to-neighbourhoods = Bir veya birkaç mahalle
button-to-participants = Bir sürecin katılımcıları
button-to-signed-up = Bir etkinliğe gelenler
to-everyone = herkes
to-neighbourhoods = şu mahalleler hakkında mesaj isteyenler: { $names }
to-process = “{ $subject }” sürecine katılanlar
to-signed-up = “{ $title }” etkinliğine gelenler, { $moment }
broadcast-which-process = { $count ->
    [0] Kimsenin katıldığı bir süreç yok.
   *[other] Hangi süreç?
}
broadcast-which-activity = { $count ->
    [0] Mesaj gönderebileceğiniz bir etkinlik yok.
   *[other] Hangi etkinlik?
}
broadcast-write =
    Mesajı, insanların okuyacağı gibi yazın. Kalın yazıyı ve bağlantıları sohbet uygulamanızla yapabilirsiniz.

    Fotoğraf da mı istiyorsunuz? O zaman fotoğrafı, altında metinle birlikte gönderin.
    Sonra önce bir önizleme görürsünüz.
broadcast-write-in = Metni şu dilde yazın: { $language }.
broadcast-picture-alone = Fotoğraf geldi. Şimdi altına gelecek metni yazın.
broadcast-translation-too-long = Bir fotoğrafın altına en fazla { $most } karakter sığar. Bir çeviri bundan uzun. Önce onu kısaltın.
broadcast-preview = Yukarıda mesajı, insanlara ulaşacağı gibi görürsünüz
broadcast-for = Kimler için: { $whom }
broadcast-receivers = Alıcı sayısı: { $count }
broadcast-nobody = Şu anda bu mesajı kimse almıyor. Bir mahalle hakkındaki mesajları yalnızca /notifications ile seçenler alır.
broadcast-takes = Göndermenin süresi, yaklaşık: { $time }
broadcast-unreachable = Bunlardan ulaşılamayan: { $count }
broadcast-another-day = Bunlardan bugün yeterince mesaj almış olan ve bunu bir gün sonra alacak olan: { $count }
broadcast-muted = Bu tür mesajları istemeyen: { $count }
broadcast-left-out = Zaten çok mesaj almış olan ve bunu almayacak olan: { $count }
broadcast-in-all = Diller: { $languages }
broadcast-in = Diller: { $languages }. Başka bir dilde okuyanlara ({ $lacking }) Hollandaca metin gider.
takes-seconds = { $count ->
    [one] 1 saniye
   *[other] { $count } saniye
}
takes-minutes = { $count } dakika
takes-hours = { $count } saat
button-send-now = Şimdi gönder
button-send-later = Daha sonra gönder
button-change-text = Metni değiştir
button-translate = Çeviri ekle
broadcast-which-language = Çeviri hangi dilde?
broadcast-when = Mesaj ne zaman gönderilsin?
broadcast-quiet = { $begin } ile { $end } arasında insanları rahatsız etmiyoruz. Mesajı ne zaman göndermek istiyorsunuz?
button-send-in-morning = { $moment }
button-send-by-night-now = Geç olsa da şimdi gönder
button-send-by-night = Yine de o saatte gönder
broadcast-sure-now = Mesaj şimdi şu kişilere gidiyor: { $whom }. Doğru mu?
broadcast-sure-later = Mesaj şu kişilere gidiyor: { $whom }. Zamanı: { $moment }. Doğru mu?
button-yes-send = Evet, gönder
button-yes-plan = Evet, böyle planla
button-back-to-preview = Hayır, geri dön
broadcast-went-already = Bu mesajı artık değiştiremezsiniz: gönderildi ya da iptal edildi. Durumunu görmek için /broadcast yazın.
broadcast-unknown = Böyle bir mesaj yok. Hangi mesajlar olduğunu görmek için /broadcast yazın.
broadcast-heading = Mesaj { $number }
broadcast-is-planned = Planlandı: { $moment }
broadcast-not-sent = Gönderilmedi. Planlanan zaman: { $moment }
broadcast-goes-on = Şimdi gönderiliyor. Ne kadarının gittiğini burada kendiliğinden görürsünüz.
broadcast-rests = Devam edeceği zaman: { $moment }
broadcast-is-paused = Duraklatıldı
broadcast-is-done = Bitti. Gönderilmeye başladığı zaman: { $moment }
broadcast-is-being-recalled = Geri çekiliyor. Ulaşmış olan mesajları sohbetlerden kaldırıyoruz.
broadcast-is-recalled = Geri çekildi
ledger-delivered = Ulaşan: { $count } / { $total }
ledger-waiting = Gönderilecek: { $count }, yaklaşık { $time }
ledger-blocked = Bizden mesaj istemeyen ya da ayrılmış olan: { $count }
ledger-failed = Başarısız: { $count }
ledger-uncertain = Ulaşıp ulaşmadığı belli olmayan: { $count }
ledger-expired = Çok geç kaldığı için gönderilmeyen: { $count }
ledger-cancelled = Geri çekildiği ya da artık istenmediği için gönderilmeyen: { $count }
ledger-recalling = Sohbetlerden kaldırılmayı bekleyen: { $count }
ledger-recalled = Sohbetlerden kaldırılan: { $count }
button-change-broadcast = Değiştir
button-cancel-broadcast = Gönderme
button-pause-broadcast = Duraklat
button-resume-broadcast = Göndermeye devam et
button-recall-broadcast = Geri çek
broadcast-cancel-sure = O zaman mesaj gönderilmez. Emin misiniz?
button-yes-cancel = Evet, gönderme
broadcast-recall-sure = Mesajı henüz almayanlar artık almaz. Ulaşmış olanları sohbetlerden kaldırırız. Bu, gönderdikten sonra { $hours } saat boyunca mümkündür. Emin misiniz?
button-yes-recall = Evet, geri çek
button-tell-signed-up = Gelenlere mesaj gönder
button-fewer-messages = Daha az mesaj
menu-messages = Hangi mesajları almak istiyorsunuz?
messages-heading = Hangi mesajları istiyorsunuz?
messages-text =
    ☑ olanları alırsınız. Değiştirmek için dokunun.

    Çok kişiye gönderilen mesajlardan günde en fazla { $most } tane alırsınız. Size verilen cevapları, örneğin boşalan bir yeri ya da yapılmayacak bir etkinliği, her zaman alırsınız.
kind-news = Kurumdan haberler
kind-process = Katıldığım süreçler hakkında
kind-activity = Geldiğim etkinlikler hakkında
kind-questions = Anket hatırlatması
kind-digest = Her hafta: neler var?
button-follow = Bir mahalle hakkında mesajlar
button-followed = Mahalle: { $name }. Başkasını seç
button-unfollow = Artık mesaj istemiyorum: { $name }
messages-which-neighbourhood = Hangi mahalle hakkında mesaj istiyorsunuz? Bu, hesabınızla saklanır. Anketlere verdiğiniz cevaplarla ilgisi yoktur.
button-digest = Bunu bana her hafta gönder
button-digest-no-longer = Artık her hafta gönderme
digest-heading = Önümüzdeki hafta bunlar var:
digest-line = – { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }: { $title } ({ $place })
button-see-and-join = Bak ve katıl
act-broadcast-planned = çok kişiye mesaj oluşturuldu
act-broadcast-changed = planlanan mesaj değiştirildi
act-broadcast-cancelled = planlanan mesaj iptal edildi
act-broadcast-paused = mesaj duraklatıldı
act-broadcast-resumed = mesajın gönderilmesine devam edildi
act-broadcast-recalled = mesaj geri çekildi
on-broadcast = mesaj { $number }
my-data-wishes = Aldığınız mesajlar: { $kinds }
my-data-no-wishes = Çok kişiye gönderilen mesajları istemiyorsunuz.
my-data-followed = Şu mahalle hakkında mesaj alıyorsunuz: { $name }
my-data-broadcast = Çok kişiye gönderilen bu mesajı siz oluşturdunuz: { $words }

## Results by group, weighted and compared
number-hidden = gösterilmiyor
results-interim = Bu bir ara sonuçtur, yüzdeler yoktur. Her cevap en az bu kadar kez verildi. Yeni sayılar ancak { $least } kişi daha gönderince gelir. Böylece kimse tanınmaz.
results-not-yet = Sonuç, anket kapanınca gelir.
results-why-hidden = “Gösterilmiyor” şu demektir: bu sayı ya da bundan hesaplanabilecek bir sayı, { $least } kişiden az kişiyle ilgilidir. Böylece kimse tanınmaz.
results-easy = – Kolay kelimelerle: { $count }
results-which-question = Hangi soruya bakmak istiyorsunuz?
result-share = – { $label }: { $count } (%{ $share })
result-margin = hata payıyla %{ $low }–{ $high }
result-weighted = ağırlıklı %{ $share }, hata payıyla %{ $low }–{ $high }
result-weighted-hidden = ağırlıklı: gösterilmiyor
result-most = En çok seçilen: { $answers }
result-mean = Ortalama: { $mean }. Cevap verenlerin yarısı { $median } ya da daha azını seçti.
result-mean-hidden = Ortalama: gösterilmiyor
result-band = { $first } ile { $last } arası
difference-clear = · { $points } yüzde puan; fark belirgin
difference-not-clear = · { $points } yüzde puan; fark belirgin değil
by-age = yaşa göre
by-neighbourhood = mahalleye göre
by-nothing = toplamda
button-by-age = Yaşa göre
button-by-neighbourhood = Mahalleye göre
button-one-question = Tek soru
button-who-answered = Kimler katıldı?
button-compare = Karşılaştır
button-to-results = ‹ Sonuçlara dön
split-how = Yüzdenin arkasında, cevap veren diğer herkesle arasındaki fark yazar. Belirgin şu demektir: böyle bir fark nadiren rastlantıdır.
split-not-safe = Bu soruda gruplar, ayrı ayrı gösterilemeyecek kadar küçük.
split-nothing = Gruplara göre gösterilebilecek bir soru yok.
group-heading = { $group } (cevap: { $count })
group-not-said = söylenmedi
groups-together = { $groups } birlikte
question-effective = Bu sorunun ağırlıklı sayıları, sakinlere tam olarak benzeyen { $effective } kişinin sayıları kadar kesindir.
represented-by = Kimler katıldı, { $by }:
represented-line = – { $label }: { $count } (%{ $share }); sakinler arasında %{ $population }
represented-figures = Sakinler: 14 yaşına kadar (14 dahil) çocuklar hariç. Bu verilerde 75 yaş ve üstü için ayrı bir grup yok.
weighted-how = Ağırlıklı, { $by }: az katılan gruplar daha çok sayılır, böylece katılanların tamamı sakinlere benzer. Bir katılımcı en az { $least }, en çok { $most } kişi sayılır. Bu, sakinlere tam olarak benzeyen { $effective } kişi kadar kesindir.
weighted-trimmed = Kimse 5 kişiden fazla ya da 0,2 kişiden az sayılmaz; bu yüzden katılanların tamamı sakinlere yaklaşık olarak benzer.
unweighted-interim = Ara sonuç ağırlıklandırılmaz.
unweighted-not-asked = Ağırlıklandırılmadı: yaş ve mahalle sorulmadı.
unweighted-no-population = Ağırlıklandırılmadı: bir gruptan orada kaç kişinin yaşadığı bilinmiyor.
unweighted-too-few = Ağırlıklandırılmadı: bir gruptan { $least } kişiden az kişi katıldı.
unweighted-no-convergence = Ağırlıklandırılmadı: katılanlar sakinlerden çok farklı.
withheld-heading = { $least } kişiden az kişi tanınabileceği için gösterilmiyor:
withheld-line = – Soru { $number }, { $by }: { $total } sayıdan { $hidden } tanesi
withheld-table = – Soru { $number }, { $by }: bütün sayılar
compare-which = Başka hangi zamanla karşılaştırmak istiyorsunuz?
compare-none = Aynı soruları olan başka bir kapalı anket yok.
compare-other = { $title } (numara { $number })
compared-how = Önce eski zaman, sonra yeni zaman yazar. Belirgin şu demektir: böyle bir fark nadiren rastlantıdır.
compared-line = – { $label }: önce %{ $before }, sonra %{ $after }
compared-nothing = İki zamanda da gösterilebilecek bir cevap yok.
act-interim-read = ara sonuç okundu

## One's own points as a picture
radar-you = Siz
radar-everyone = herkes birlikte
radar-yours-alone = Bu resmi yalnızca siz görürsünüz. Biz onu saklamayız.
radar-heading = Resminiz sözlerle:
radar-line = { $dimension }: { $own }
radar-line-beside = { $dimension }: siz { $own }, { $name } yaklaşık { $mean }

## Charts of results
chart-number = { $share } ({ $count })
chart-above = { $organisation } · katılan kişi sayısı: { $sent }
chart-by-age = (yaşa göre)
chart-by-neighbourhood = (mahalleye göre)
chart-most-given = Yalnızca en çok verilen { $count } yanıt.
chart-several = Birden fazla yanıt verilebiliyordu. Toplam yüzde 100’den fazladır.
chart-hidden = Gösterilmiyor: çok az kişiyle ilgili. Böylece kimse tanınamaz.
chart-interim = Ara durum. Sayılar yaklaşıktır: { $step } sayısının katına aşağı yuvarlanmıştır.

## The report of results
report-contact = { $organisation } · { $contact } · { $day }
report-in-short = Kısaca
report-asked = Ne soruldu?
report-who = Kimler katıldı?
report-said = İnsanlar ne dedi?
report-doing = Bununla ne yapıyoruz?
report-not-known = Neyi bilmiyoruz?
report-counted = Nasıl sayıldı?
report-sent = Katılan kişi sayısı: { $sent }.
report-most-said = { $question } En çok verilen yanıt: { $answer } ({ $share }).
report-questions = Soru sayısı: { $count }.
report-when = Katılım tarihleri: { $opened } – { $closed }.
report-response = Katılım
report-count = Sayı
report-share = Oran
report-reached = Ulaşılan
report-started = Başlayan
report-sent-row = Gönderen
report-age = Yaş
report-neighbourhood = Mahalle
report-took-part = Katıldı
report-live-there = Orada yaşayan
report-answer = Yanıt
report-between = Aralık
report-weighted-share = Ağırlıklı
report-themes = Konular: { $listed }.
report-words = { $read } yanıtta en çok kişinin kullandığı kelimeler: { $listed }.
report-quotes = Kendi sözleriyle:
report-only-these = Bunlar katılanların söyledikleri. Başkalarının ne düşündüğünü bilmiyoruz.
report-missed = Bu gruplardan oranla az kişi katıldı: { $groups }.
report-withheld = Göstermediğimiz sayıların adedi: { $count }. Bunlar { $least } kişiden küçük gruplarla ilgili ya da böyle bir grubu ele verir.
report-only-sent = Yalnızca gönderilen yanıtlar sayılır.
report-not-answers = “Bilmiyorum” ve “söylemek istemiyorum” yanıt sayılmaz. Oran, yanıt verenlere göredir.
report-small-groups = { $least } kişiden az kişiyle ilgili sayılar gösterilmez. Böylece kimse tanınamaz.
report-margin = “Aralık” hata payıdır: aynı yerden bu kadar kişilik başka bir grup katılsaydı, oran 100 kezin 95’inde bu aralıkta olurdu. Bu, yalnızca katılanlar katılmayanlara benziyorsa geçerlidir.
counted-word = { $word } ({ $count })
quoted = “{ $words }”
report-on-scale = ortalama, { $first } ile { $last } arası
report-mean = { $question } { $mean } ({ $scale }).

## Files of results
file-summary = Özet
file-questions = Sorular
file-splits = Gruba göre
file-sheets = Yanıtlar
file-codes = Kod kitabı
file-question = Soru
file-group = Grup
file-low = En az
file-high = En çok
file-answered = Yanıt verdi
file-skipped = Atlandı ya da sorulmadı
file-column = Sütun
file-code = Kod
file-meaning = Anlam
file-yes = Evet
file-no = Hayır
file-empty = Yanıt yok ya da gösterilmiyor
file-random-order = Her satır bir kişiye aittir; sıra rastgeledir; ad, yaş ya da mahalle yoktur.
file-left-out = Çıkarılanlar: açık yanıtlar, yerler, günler ve çok az kişiyle ilgili olan ya da onları ele verecek bilgiler. Bazı hücreler de bu yüzden boştur; sayıların bulunduğu sayfalar tamdır. Birini iyi tanıyan, onun satırını bazen tanıyabilir. Bu dosyayı başkasına vermeyin.
share-below = Tamamını okuyun: { $link } adresinde /outcomes yazın
chart-more-in-file = Devamı var. Hepsi raporda.
charts-none = Çizilecek bir şey yok: soruların hepsi açıktı ya da gruplar çok küçük.
take-results-which = Ne almak istersiniz?
take-results-open = Anket hâlâ açık. Kapandığında rapor ve dosyalar olacak.
button-take-results = Resimler, dosyalar, yayımlama
button-pictures = Resimler
button-report = Rapor (PDF)
button-workbook = Excel dosyası (XLSX)
button-table = Tablo olarak yanıtlar (CSV)
button-to-publish = Sonucu yayımla
button-other-file = ‹ Başka bir şey
button-quote = Rapor için alıntı
file-name-report = rapor-{ $number }
file-name-results = sonuc-{ $number }
file-report = Rapor. Başkasına vermeden önce kendiniz okuyun.
file-told = Dosya. Her satır bir kişiye aittir: başkasına vermeyin. Bu işlem kayıt defterine yazıldı.
file-not-made = Dosya oluşturulamadı. Lütfen bir kez daha deneyin.
act-results-taken = sonuç dosya olarak alındı
publish-heading = Herkesin göreceği budur
publish-results-sure = Sonra herkes sonucu /outcomes ile okuyabilir: bütün resimler, rapor ve alıntılarla. Katılanlara mesaj gider. Bu mahalleler hakkında haber almak isteyenlere de. Bunu geri alamazsınız.
publish-not-closed = Anket kapandığında yayımlayabilirsiniz.
published-before = Bu sonuç zaten yayımlandı. Herkes /outcomes ile okur.
published-now = Sonuç yayımlandı. Katılanlara şimdi mesaj gidiyor.
button-publish-yes = Yayımla ve gönder
button-publish-no = Henüz değil
notice-results = “{ $title }” anketine katıldınız. Teşekkür ederiz! Sonuç şöyle.
notice-results-near = Mahalle sakinleri görüşlerini söyledi: “{ $title }”. Sonuç şöyle.
button-read-outcome = Sonucu oku
menu-outcomes = Sonuçları oku
outcomes-none = Henüz yayımlanmış sonuç yok.
outcomes-heading = Sonuçlar
outcomes-which = Hangi sonucu okumak istersiniz?
button-all-outcomes = ‹ Tüm sonuçlar
button-to-outcome = ‹ Geri
button-pictures-by-age = Yaşa göre resimler
button-pictures-by-place = Mahalleye göre resimler
results-being-made = Son durum hazırlanıyor. Bir dakika sonra tekrar deneyin.

## How well people are served

menu-service = Botun ne kadar hızlı yanıt verdiğini görmek
button-look-again = Yeniden bak
service-heading = Bot ne kadar hızlı yanıt veriyor
service-today =
    Bugün
    { $taps }
    { $notices }
service-week =
    Son 7 gün
    { $taps }
    { $notices }
service-month =
    Son 30 gün
    { $taps }
    { $notices }
service-taps = 1 saniye içinde yanıt: { $number } dokunuştan { $share }.
service-taps-none = Kimse bir düğmeye dokunmadı.
service-notices = 10 saniye içinde, zamanında: { $number } iletiden { $share }.
service-notices-none = Tek kişiye gönderilen ileti yoktu.
service-explained = İletilerde hatırlatmalar, teklifler ve tek kişiye verilen yanıtlar sayılır. Çok kişiye giden bir ileti sayılmaz: onun zamana ihtiyacı vardır. Rakamlar bir dakika geriden gelir.
