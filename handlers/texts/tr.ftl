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
start-sent = { $title } (gönderildi)
start-begun = { $title } (devam)
link-unknown = Bu bağlantı (artık) çalışmıyor. Şu anda neler olduğunu görmek için /start yazın.
button-language = Dil seçin / Language
button-help = Yardım
language-which = Hangi dili istiyorsunuz? Which language do you want?
language-chosen = Artık sizinle Türkçe konuşuyorum. Devam etmek için /start yazın.
help-heading = Burada neler yapabilirsiniz?
help-contact = Sorunuz mu var? Bize ulaşın: { $contact }
stopped = Durdunuz. Yeniden başlamak isterseniz /start yazın.
stopped-saved = Durdunuz. Cevaplarınız kaydedildi. Devam etmek isterseniz /start yazın.
menu-start = Başla: şu anda neler var?
menu-language = Başka bir dil seç
menu-stop = Dur
menu-help = Açıklama
menu-results = Sonuçları oku
menu-consultations = Anketleri aç ve kapat

## A consultation
consultation-unknown = Bu anket artık yok. Şu anda neler olduğunu görmek için /start yazın.
closed-sent = Bu anket kapandı. Cevaplarınız sayılıyor. Teşekkür ederiz!
closed-unsent = Bu anket kapandı. Maalesef geç kaldınız. Başka bir şeye katılmak ister misiniz? /start yazın.
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
    { $who }• Sağlıkla ilgili sorular kişiseldir. Soruları Atla düğmesiyle geçebilirsiniz.
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

    Başka neler olduğunu görmek için /start yazın.
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
result-mean = Ortalama: { $mean } (en yüksek: { $last })

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
on-consultation = anket { $number }
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
promise-codecide = Siz de karar veriyorsunuz. Sonuç, { $quorum } kişi katılırsa geçerlidir.
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
need-joint-evaluation = birlikte geriye bakma: ne işe yaradı, ne yaramadı?
need-residents-evaluation = sakinlerin değerlendirmesi
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
no-organisations = henüz kimse çalışmıyor
card-state = Süreç { $number }, durum: { $state }
card-neighbourhoods = Mahalleler: { $names }
card-promise = Söz: { $promise }
card-answer-date = En geç cevap günü: { $day }
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
day-unreadable = Burada bir gün göremiyorum. Bir düğmeye basın ya da günü 31-12-2026 gibi yazın.
day-too-early = Şu günden sonraki bir günü seçin: { $day }.
ask-moment = Anket hangi katılım anına ait?
button-open-with-process = Süreç açılınca aç
state-waiting = süreci bekliyor
manage-within = Anket hangi süreçte olacak?
manage-no-process = Anket bir sürece aittir. Önce bir süreç oluşturun.
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
    Hakkınızda sakladığımız her şeyi sileriz: numaranızı, dilinizi, rollerinizi ve hâlâ açık olan anketlere verdiğiniz cevapları.

    Kapanmış anketler: cevaplarınız sayılmaya devam eder. Ama bunların sizin olduğunu artık kimse bulamaz, biz de bulamayız.

    Bunu geri alamazsınız. Bu konuşmadaki mesajları sohbet uygulamanızda kendiniz silersiniz.
button-forget-yes = Evet, bana ait her şeyi sil
button-forget-no = Hayır, hiçbir şeyi silme
forget-kept = Tamam. Hiçbir şey silinmedi.
forgotten = Her şey silindi. Artık hakkınızda hiçbir şey bilmiyoruz. Burada olduğunuz için teşekkür ederiz. Sonradan yine söz söylemek isterseniz /start yazın. O zaman baştan başlarsınız.

## Open answers and themes
button-open-answers = Açık cevapları oku
open-answers-heading = Açık cevaplar
open-answers-none = Kimse kendi sözleriyle cevap vermedi.
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
result-average = Ortalama { $mean }
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
fault-asks-nothing = İçinde hiç soru yok, yalnızca metin var. Bir soru ekleyin.
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
form-bad-expression = bu koşulu okuyamıyorum ({ $why }). Örneğin ${"{"}yas{"}"} > 17 ya da selected(${"{"}sorunlar{"}"}, 'uyku') yazın.
form-no-list-name = listenin adı eksik. survey sayfasında select_one sözünden sonra gelen adı yazın.
form-bad-choice = “{ $name }” bir seçeneğin adı olamaz. En fazla 32 harf, rakam ve _ yazın.
form-list-size = “{ $list }” listesinin choices sayfasında { $count } seçeneği var. En az 2, en fazla { $most } seçenek verin.
form-does-not-fit = bu uymuyor ({ $why }). Bu satırı düzeltin.

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
    [0] Geliyorsunuz. Önceden bir hatırlatma alırsınız.
    [one] 1 misafirle geliyorsunuz. Önceden bir hatırlatma alırsınız.
   *[other] { $guests } misafirle geliyorsunuz. Önceden bir hatırlatma alırsınız.
}
activity-which-name = Adınızı yazın. Adınızı bu etkinliğin listesinde yalnızca düzenleyici görür.
moment-how = Bir güne dokunun ya da günü ve saati yazın. Örneğin: 14-5-2026 19.30.
moment-which-day = Okuduğum: “{ $words }”. Hangi gün? Bir güne dokunun ya da yazın.
moment-what-time = Okuduğum: “{ $words }”. Saat kaçta? Bir saate dokunun ya da yazın, örneğin 19.30.
moment-which = Okuduğum: “{ $words }”. Bunu mu demek istediniz? Doğru zamana dokunun ya da başka türlü yazın.
moment-unclear = Ne zaman olduğunu anlamadım. Günü ve saati yazın, örneğin: 14-5-2026 19.30.
moment-past = O zaman geçti. Gelecekteki bir zaman yazın.
moment-no-such-day = Öyle bir gün yok. Bir daha bakın, günü ve saati yazın.
moment-clock-change = O sırada saatler değiştiriliyor. Başka bir saat seçin.
activity-which-title = Etkinliğin adı ne? Kısa bir ad yazın, örneğin: Birlikte yürüyüş.
activity-which-moment = Ne zaman?
activity-which-place = Nerede? Yeri yazın, örneğin: Wijkhuis, Kerkstraat 1.
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

## Messages to many
menu-broadcast = Bericht sturen aan veel mensen
broadcasts-heading = Berichten aan veel mensen
broadcasts-list = { $count ->
    [0] Er is nog geen bericht. Maak een nieuw bericht.
   *[other] Tik op een bericht om te zien hoe het gaat, of maak een nieuw bericht.
}
broadcasts-planned = Gepland { $moment }: { $words }
broadcasts-going = Bezig: { $words }
broadcasts-sent = Verstuurd { $moment }: { $words }
broadcasts-recalled = Ingetrokken: { $words }
broadcasts-cancelled = Niet verstuurd: { $words }
button-new-broadcast = + Nieuw bericht
broadcast-to-whom = Voor wie is het bericht?
button-to-everyone = Iedereen
button-to-own = Mijn buurten: { $names }
button-to-neighbourhoods = Een of meer buurten
button-to-participants = Deelnemers van een traject
button-to-signed-up = Wie naar een activiteit komt
to-everyone = iedereen
to-neighbourhoods = wie berichten wil over { $names }
to-process = wie meedeed aan { $subject }
to-signed-up = wie komt naar “{ $title }”, { $moment }
broadcast-which-process = { $count ->
    [0] Er is geen traject waaraan mensen meededen.
   *[other] Welk traject?
}
broadcast-which-activity = { $count ->
    [0] Er is geen activiteit waarvoor u een bericht kunt sturen.
   *[other] Welke activiteit?
}
broadcast-write =
    Typ het bericht, precies zoals mensen het moeten lezen. Vet en links kunt u maken met uw chat-app.

    Wilt u een foto? Stuur dan de foto, met de tekst eronder.
    Daarna ziet u eerst een voorbeeld.
broadcast-write-in = Typ de tekst in het { $language }.
broadcast-picture-alone = De foto is er. Typ nu de tekst die eronder komt.
broadcast-translation-too-long = Onder een foto past een tekst van { $most } tekens. Een vertaling is langer. Maak die eerst korter.
broadcast-preview = Hierboven ziet u het bericht zoals het aankomt
broadcast-for = Voor: { $whom }
broadcast-receivers = Ontvangers: { $count }
broadcast-takes = Versturen duurt ongeveer { $time }
broadcast-unreachable = Daarvan zijn niet te bereiken: { $count }
broadcast-another-day = Daarvan kregen vandaag al genoeg, en krijgen dit een dag later: { $count }
broadcast-muted = Willen dit soort berichten niet: { $count }
broadcast-left-out = Kregen al te veel berichten, en krijgen dit niet: { $count }
broadcast-in-all = Talen: { $languages }
broadcast-in = Talen: { $languages }. Wie een andere taal leest ({ $lacking }), krijgt het Nederlands.
takes-seconds = { $count ->
    [one] 1 seconde
   *[other] { $count } seconden
}
takes-minutes = { $count } minuten
takes-hours = { $count } uur
button-send-now = Nu versturen
button-send-later = Later versturen
button-change-text = Tekst veranderen
button-translate = Vertaling toevoegen
broadcast-which-language = In welke taal is de vertaling?
broadcast-when = Wanneer moet het bericht weg?
broadcast-quiet = Tussen { $begin } en { $end } storen we mensen niet. Wanneer wilt u het bericht sturen?
button-send-in-morning = { $moment }
button-send-by-night-now = Toch nu, ook al is het laat
button-send-by-night = Toch op dat moment
broadcast-sure-now = Het bericht gaat nu naar { $whom }. Klopt dat?
broadcast-sure-later = Het bericht gaat naar { $whom }, op { $moment }. Klopt dat?
button-yes-send = Ja, versturen
button-yes-plan = Ja, zo plannen
button-back-to-preview = Nee, terug
broadcast-went-already = Dit bericht kunt u niet meer veranderen: het is al weg of afgezegd. Typ /bericht om te zien hoe het gaat.
broadcast-unknown = Dit bericht bestaat niet. Typ /bericht om te zien welke er zijn.
broadcast-heading = Bericht { $number }
broadcast-is-planned = Gepland: { $moment }
broadcast-not-sent = Niet verstuurd. Het was gepland op { $moment }
broadcast-goes-on = Wordt nu verstuurd. U ziet hier vanzelf hoe ver het is.
broadcast-rests = Gaat verder: { $moment }
broadcast-is-paused = Staat op pauze
broadcast-is-done = Klaar. Verstuurd vanaf { $moment }
broadcast-is-being-recalled = Wordt ingetrokken. Wat al aankwam, halen we uit de chats.
broadcast-is-recalled = Ingetrokken
ledger-delivered = Aangekomen: { $count } van { $total }
ledger-waiting = Nog te versturen: { $count }, ongeveer { $time }
ledger-blocked = Willen geen berichten van ons of zijn weg: { $count }
ledger-failed = Mislukt: { $count }
ledger-uncertain = Onzeker of het aankwam: { $count }
ledger-expired = Te laat, niet meer verstuurd: { $count }
ledger-cancelled = Toch niet verstuurd, want ingetrokken of niet meer gewenst: { $count }
ledger-recalling = Worden nog uit de chats gehaald: { $count }
ledger-recalled = Weer uit de chats gehaald: { $count }
button-change-broadcast = Veranderen
button-cancel-broadcast = Niet versturen
button-pause-broadcast = Pauze
button-resume-broadcast = Verder versturen
button-recall-broadcast = Intrekken
broadcast-cancel-sure = Het bericht wordt dan niet verstuurd. Weet u het zeker?
button-yes-cancel = Ja, niet versturen
broadcast-recall-sure = Wie het nog niet kreeg, krijgt het niet meer. Wat aankwam, halen we weer uit de chats. Dat kan tot { $hours } uur na het versturen. Weet u het zeker?
button-yes-recall = Ja, intrekken
button-tell-signed-up = Bericht aan wie komt
button-fewer-messages = Minder berichten
menu-messages = Welke berichten wilt u krijgen?
messages-heading = Welke berichten wilt u?
messages-text =
    ☑ krijgt u. Tik om te veranderen.

    Van berichten aan veel mensen krijgt u er hoogstens { $most } op een dag. Antwoorden aan uzelf, zoals een plaats die vrij komt of een activiteit die niet doorgaat, krijgt u altijd.
kind-news = Nieuws van de organisatie
kind-process = Over trajecten waaraan ik meedeed
kind-activity = Over activiteiten waar ik kom
kind-questions = Herinnering aan een vragenlijst
kind-digest = Elke week: wat is er te doen?
button-follow = Berichten over een buurt
button-followed = Buurt: { $name }. Andere kiezen
button-unfollow = Geen berichten meer over { $name }
messages-which-neighbourhood = Over welke buurt wilt u berichten? Dit staat bij uw account, los van wat u in vragenlijsten antwoordt.
button-digest = Stuur mij dit elke week
button-digest-no-longer = Niet meer elke week sturen
digest-heading = Dit is er de komende week te doen:
digest-line = – { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }: { $title } ({ $place })
button-to-activities = Bekijken en meedoen
act-broadcast-planned = bericht aan veel mensen gemaakt
act-broadcast-changed = gepland bericht veranderd
act-broadcast-cancelled = gepland bericht afgezegd
act-broadcast-paused = bericht op pauze gezet
act-broadcast-resumed = bericht verder verstuurd
act-broadcast-recalled = bericht ingetrokken
on-broadcast = bericht { $number }
my-data-wishes = Deze berichten krijgt u: { $kinds }
my-data-no-wishes = U wilt geen berichten die aan veel mensen gaan.
my-data-followed = U krijgt berichten over deze buurt: { $name }
my-data-broadcast = U maakte dit bericht aan veel mensen: { $words }

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

## Not translated yet: in Dutch until it is

too-long-for-a-message = Dit past niet in één bericht. Stuur ten hoogste { $most } tekens, of een deel ervan.
logbook-resident = een bewoner (nummer { $number })
logbook-first-admin = de beheerder vanaf het begin (nummer { $number })
logbook-forgotten = iemand die gewist is (nummer { $number })
day-meant = Bedoelt u deze dag? Tik erop, of typ een andere.
button-change-point = Veranderen: { $label }
button-change-said = Wat bewoners zeiden
button-change-doing = Wat u doet
button-change-because = Waarom
button-drop-point = Weghalen
button-keep-point = Zo laten
role-owner = eigenaar
role-for-residents = Deze rol is voor een bewoner: { $role }. U werkt hier al namens de organisatie.
role-which-name = Hoe wilt u genoemd worden? Medewerkers zien deze naam bij het traject, met uw rol: { $role }. Een voornaam is genoeg.
ask-admin-for-link = Deze rol geeft de beheerder: { $role }. De bewoner krijgt een link en zegt zelf ja. Zullen we de beheerder vragen om die link te maken?
button-ask-admin = Vraag het de beheerder
notice-wanted-partner = Voor het traject “{ $subject }” is een bewoner nodig die partner wordt. Maakt u de link?
notice-wanted-owner = Voor het traject “{ $subject }” is een bewoner nodig die eigenaar wordt. Maakt u de link?
room-too-little = Let op: met dit antwoord kan het traject niet open op de trede { $rung }. Zonder ruimte om iets te veranderen wekt vragen valse hoop. Kies de trede informeren, of maak eerst ruimte.
card-looked-back = Teruggekeken met de vragenlijst: { $residents ->
    [one] 1 bewoner
   *[other] { $residents } bewoners
}, { $organisation ->
    [one] 1 medewerker
   *[other] { $organisation } medewerkers
}
card-evaluation = Wat werkte: { $worked } Wat niet: { $didnt }
ask-looking-back = Hoe ging het? Schrijf op wat werkte en wat niet.
ask-looking-back-together = Op deze trede kijken bewoners zelf terug, met de vragenlijst “Hoe werkten we samen?”. Stuur die eerst. U kunt er daarna bij schrijven wat eruit kwam.
button-ask-to-look-back = De vragenlijst sturen
button-invite-again = Sturen aan wie de vraag nog niet had
button-write-evaluation = Opschrijven wat werkte
invited-again = Wie de vraag nog niet had, krijgt die nu.
notice-look-back = U deed mee met “{ $subject }”. Hoe werkten we samen? Wat werkte, en wat niet? Wilt u dat vertellen? Het zijn vijf vragen.
button-look-back = Terugkijken
act-feedback-changed = terugkoppeling veranderd
form-no-such-column = de kolom “{ $name }” is er niet op blad choices. Voeg de kolom toe, of schrijf een antwoord als ${"{"}{ $name }{"}"}.
activity-place-pinned = De plaats op de kaart is bewaard. Typ nu hoe de plaats heet, bijvoorbeeld: Wijkhuis, Kerkstraat 1.
activity-all-day = { $days ->
    [one] { $first }, de hele dag
   *[other] { $first } tot en met { $last }, hele dagen
}
activity-tasks = Hulp gevraagd: { $titles }
activity-you-help = U helpt mee: { $title }.
activity-you-are-reminded = U krijgt vooraf een herinnering.
activity-you-are-not-reminded = U krijgt geen herinnering meer.
activity-which-reminders = Wanneer krijgen mensen een herinnering? Wie dat zelf al koos, houdt de eigen keuze.
activity-which-picture = Stuur een foto. Of haal de foto weg.
activity-no-picture-sent = Dat is geen foto. Stuur een foto, of tik op de knop.
activity-which-task = { $count ->
    [0] Waarmee kunnen mensen helpen? Maak een taak. Wie helpt, neemt geen gewone plaats in.
   *[other] Tik op een taak om haar weg te halen, of maak een nieuwe.
}
activity-which-times = Deze activiteit is er vaker. Voor welke keren geldt dit?
activity-door = Wie binnenkomt, scant deze code en is dan aanwezig gemeld. De code werkt van een uur voor het begin tot een uur na het einde.
activity-calendar-file = Open het bestand. Dan staat de activiteit in uw agenda.
activity-calendar-file-name = activiteit.ics
task-line = { $title } ({ $places ->
    [one] 1 plaats
   *[other] { $places } plaatsen
})
task-which-title = Wat is er te doen? Typ het kort, bijvoorbeeld: soep koken.
task-how-many = Hoeveel mensen zijn daarvoor nodig? Tik op een getal, of typ het.
task-take-away = Wilt u de taak “{ $title }” weghalen?
task-is-done = Er helpt al iemand met deze taak. Zij blijft staan.
attendance-helps = { " " }(helpt: { $title })
button-no-picture = Geen foto
button-change-picture = Foto
button-change-reminding = Herinneringen
button-change-tasks = Taken om mee te helpen
button-new-task = + Nieuwe taak
button-take-task-away = Ja, weghalen
button-only-this-time = Alleen deze keer
button-later-times-too = { $count ->
    [one] Ook de keer daarna
   *[other] Ook de { $count } keren daarna
}
button-door = QR-code voor bij de deur
button-help-with = Ik help: { $title } (nog { $left } nodig)
button-with = { $guests ->
    [0] Alleen
    [one] Met 1 gast
   *[other] Met { $guests } gasten
}
button-no-help = Ik kom, maar help niet
button-map = Toon op de kaart
button-picture = Toon de foto
button-to-calendar = Zet in mijn agenda
button-to-activity = Naar de activiteit
button-my-reminders = Mijn herinneringen
button-remind-both = Een dag en twee uur ervoor
button-remind-day = Alleen een dag ervoor
button-remind-hours = Alleen twee uur ervoor
button-remind-none = Geen herinnering
button-remind-as-given = Zoals de organisator het instelt
reminding-heading = Mijn herinneringen
reminding-which = Wanneer wilt u een herinnering aan een activiteit? Dit geldt voor alle activiteiten waar u naartoe gaat.
reminding-chosen = Bewaard. U koos: { $wish }. U kunt dit altijd veranderen met /herinneringen.
door-present = Welkom bij “{ $title }”. U bent aanwezig gemeld.
door-full = U stond niet op de lijst van “{ $title }” en alle plaatsen zijn bezet. Vraag de organisator of u erbij kunt.
door-not-now = Deze code werkt alleen rond de tijd van de activiteit. Kijk wanneer “{ $title }” is.
evaluation-asked = U was bij “{ $title }”. Hoe was het? Het zijn een paar korte vragen.
button-tell-how-it-was = Vertel hoe het was
evaluation-too-few = Van “{ $title }” ({ DATETIME($start_at, dateStyle: "full") }) vulden minder dan { $least } mensen de evaluatie in. Dan laten we geen antwoorden zien, want die zijn te makkelijk te herkennen.
evaluation-summary =
    Dit vonden mensen van “{ $title }” ({ DATETIME($start_at, dateStyle: "full") }). Ingevuld: { $sent }.
    😀 heel goed: { $point5 }
    🙂 goed: { $point4 }
    😐 gewoon: { $point3 }
    🙁 slecht: { $point2 }
    😢 heel slecht: { $point1 }
calendar-heading = Agenda
calendar-send = Stuur een agendabestand (.ics). De bot maakt er activiteiten van. Stuurt u later een nieuwe versie, dan werkt de bot ze bij; niets komt dubbel.
calendar-no-file = Dat is geen agendabestand. Stuur een bestand dat eindigt op .ics, van ten hoogste 1 MB.
calendar-wrong = { $count ->
    [one] In dit bestand klopt 1 ding niet. Er is niets geladen. Verbeter het en stuur het bestand opnieuw.
   *[other] In dit bestand kloppen { $count } dingen niet. Er is niets geladen. Verbeter ze en stuur het bestand opnieuw.
}

    { $problems }
calendar-problem = regel { $line }, “{ $title }”: { $why }
calendar-not-utf-8 = het bestand is geen tekst in UTF-8. Bewaar het opnieuw vanuit uw agenda.
calendar-broken = hier kan ik niet verder lezen: { $words }
calendar-no-events = er staat geen enkele gebeurtenis in.
calendar-unreadable = dit kan ik niet lezen: { $words }
calendar-no-uid = de UID ontbreekt. Zonder UID zou alles dubbel komen bij de volgende keer laden.
calendar-long-uid = de UID is langer dan 255 tekens.
calendar-no-start = het begin (DTSTART) ontbreekt.
calendar-no-title = de titel (SUMMARY) ontbreekt.
calendar-ends-before = het einde ligt voor het begin.
calendar-unknown-clock = ik ken de tijdzone { $words } niet.
calendar-too-often = dit herhaalt zich vaker dan eens per dag ({ $words }).
calendar-two-rules = er staat meer dan één herhaling bij (RRULE).
calendar-range = deze verandering geldt voor alle keren daarna (RANGE). Dat kan ik niet lezen; bewaar ze als losse keren.
calendar-too-many = er staan meer dan { $words } keren in. Maak het bestand kleiner.
calendar-found = { $count ->
    [0] Hierin staat niets dat nog komt.
    [one] Hierin staat 1 activiteit die nog komt:
   *[other] Hierin staan { $count } activiteiten die nog komen:
}
calendar-line = { $times ->
    [one] – { $moment } { $title }
   *[other] – { $moment } { $title } ({ $times } keer)
}
calendar-past = Voorbij, dus niet geladen: { $count }.
calendar-private = Als privé gemarkeerd, dus niet geladen: { $count }.
calendar-says-nothing-of = Een agenda zegt niets over plaatsen en kosten. Nieuwe activiteiten zijn gratis en zonder grens. U kunt dat daarna veranderen.
calendar-thrown = Er is niets geladen.
calendar-loaded = De agenda is geladen
calendar-new = Nieuw: { $count }
calendar-changed = Veranderd: { $count }
calendar-same = Hetzelfde gebleven: { $count }
calendar-newer = Hier later nog veranderd, en zo gelaten: { $count }
calendar-not-theirs = Van een ander traject, en zo gelaten: { $count }
calendar-yours = { $count ->
    [one] Dit is uw activiteit, als agendabestand.
   *[other] Dit zijn uw { $count } activiteiten, als agendabestand.
}
calendar-nothing-of-yours = U hebt nog geen activiteit gemaakt.
button-calendar = Agendabestand (.ics)
button-calendar-export = Mijn activiteiten als bestand
button-calendar-load = Laden
button-calendar-throw = Niet laden
on-activities = activiteiten
act-calendar-loaded = agenda geladen
my-data-reminding = Uw keuze voor herinneringen aan activiteiten: { $wish }
menu-interviews = Uw buren laten meedoen
interviews-heading = Uw buren laten meedoen
interviews-which = Voor welke vragenlijst gaat u op pad? Tik erop voor uw link, posters en interviews.
interviews-none = Er is nu geen vragenlijst open. U kunt dus nog niemand vragen.
interviews-link = Deze link opent de vragenlijst: { $link }
interviews-brought = { $count ->
    [0] Er kwam nog niemand via uw link.
    [one] Via uw link deed 1 persoon mee.
   *[other] Via uw link deden { $count } mensen mee.
    }
interviews-done = { $count ->
    [0] U deed nog geen interviews.
    [one] U deed 1 interview.
   *[other] U deed { $count } interviews.
    }
interviews-of = { $name }: { $brought } via de link, { $interviews } interviews
button-interview = Een buur interviewen
button-next-neighbour = Volgende buur
button-go-on-interview = Verder met het interview
button-qr = QR-code als plaatje
button-poster = Poster (A4)
button-cards = Kaartjes (A6)
button-paper-form = Papieren vragenlijst
button-all-interviews = ‹ Alle vragenlijsten
button-to-card = ‹ Terug naar de vragenlijst
interview-sent = Verstuurd. De antwoorden tellen mee. Niemand kan ze nog teruglezen, u ook niet.
interview-closed = Deze vragenlijst is niet open. Er kan nu niemand aan meedoen.
interview-in-person = Deze peiling beslist. Daarom stemt iedereen zelf: met een eigen telefoon. Een interview kan hier niet.
interview-consent =
    Lees dit voor aan uw buur:

    { $purpose }
    { $voice }
    Meedoen mag, het hoeft niet. U mag altijd stoppen. Er komt geen naam bij uw antwoorden. { $months } maanden na het sluiten bewaren we alleen nog aantallen. Na het versturen kan niemand uw antwoorden terugvinden. U kunt ze dan niet meer veranderen of wissen.

    Vragen hierover? { $contact }

    Tik beide regels aan als uw buur ja zegt. Vul daarna in wat uw buur zegt.
interview-agreed = Mijn buur doet mee
interview-old-enough = Mijn buur is 16 of ouder
interview-erase-sure = Weet u het zeker? Alles wat u voor deze buur invulde, wordt gewist. Het telt dan niet mee.
channel-chat = Zelf, in de chat
channel-ambassador = Via een ambassadeur
channel-counter = Aan een balie
act-interview-begun = begonnen met interviews
my-data-interviewer = U vroeg buren om mee te doen aan “{ $title }”: { $brought } via uw link, { $interviews } interviews. Wie het waren en wat zij zeiden, staat nergens bij u.
paper-language = In welke taal?
paper-told = Hier is het bestand. U kunt het printen of doorsturen.
qr-told = Deze code opent { $link }. Laat hem zien of stuur hem door.
paper-name-poster = poster.pdf
paper-name-cards = kaartjes.pdf
paper-name-form = vragenlijst.pdf
paper-name-codes = stemkaarten.pdf
paper-scan = Scan en doe mee
paper-how = Richt de camera van uw telefoon op de code. De chat Telegram gaat open. Tik op Start.
paper-until = Meedoen kan tot en met { $until }.
paper-promise = Niemand ziet wie wat zei. U bent 16 jaar of ouder.
paper-without-phone = Geen telefoon, of liever op papier? Vraag ernaar: { $contact }
paper-link = Of typ: { $link }
paper-one = Kruis er een aan.
paper-date = Schrijf dag, maand en jaar.
paper-approve = { $most ->
    [0] Kruis aan wat u steunt. U mag er zoveel kiezen als u wilt.
   *[other] Kruis aan wat u steunt, hooguit { $most }.
    }
paper-rank = Zet een 1 bij wat u het belangrijkst vindt, een 2 bij wat daarna komt, en zo verder. Stop wanneer u wilt.
paper-points = U heeft { $points } punten. Schrijf in elk vakje hoeveel punten het krijgt.
paper-budget = Er is { $budget } te verdelen. Kruis aan wat u wilt. Samen mag het niet meer kosten.
paper-if-it-applies = Sla over als dit niet voor u geldt.
paper-no-name = Schrijf uw naam niet op dit papier. U mag vragen overslaan.
paper-kept = Een medewerker typt uw antwoorden over, zonder naam. { $months } maanden na het sluiten bewaren we alleen nog aantallen. Na het overtypen kan niemand uw antwoorden terugvinden.
paper-hand-in = Lever het papier in voor of op { $until }.
paper-contact = Vragen? { $contact }
paper-agree = Ik doe mee en ik ben 16 jaar of ouder.
paper-code = Mijn stemcode:
paper-thanks = Dank u wel. Vouw het papier dicht en lever het in.
paper-vote-scan = Scan de code, of typ hem over in de chat:
paper-vote-once = Eén code is één stem. Bewaar hem goed. Geen telefoon? Vraag hulp: { $contact }
ask-voters = Wie mogen er stemmen? Na het openen verandert dit niet meer.
voters-everyone = Iedereen
voters-codes = Wie een stemcode heeft
voters-neighbourhoods = Wie in de buurten van het traject woont
rule-voters-everyone = Iedereen van 16 jaar of ouder mag stemmen.
rule-voters-neighbourhoods = Stemmen mag wie woont in: { $names }.
rule-voters-codes = Stemmen mag wie een stemcode heeft. Eén code is één stem.
voter-where = In welke buurt woont u?
voter-elsewhere = Deze peiling is voor mensen die wonen in: { $names }. U woont ergens anders, zegt u. Daarom kunt u hier niet stemmen. Klopt uw buurt niet? Kies dan een andere.
button-other-neighbourhood = Een andere buurt kiezen
button-not-voting = Dan stem ik niet
voter-left = Dat is goed. Er is niets van bewaard. Typ /start om te zien waar u wel aan kunt meedoen.
code-ask = Wat is uw stemcode? Hij staat op uw kaart. Typ de tien letters en cijfers.
code-ask-neighbour = Wat is de stemcode van uw buur? Typ de tien letters en cijfers van de kaart.
code-wrong = Deze code klopt niet. Kijk op de kaart en typ hem nog een keer. Na vijf foute codes moet u een uur wachten.
code-used = Deze code is al gebruikt. Eén code is één stem. Klopt dat niet? Vraag het aan wie u de kaart gaf.
code-too-often = U typte vijf keer een foute code. Probeer het over een uur nog een keer.
button-codes = Stemcodes
button-interviews = Interviews, poster en papier
button-who-voted = Wie stemden er?
codes-unknown = Bij deze peiling horen geen stemcodes.
codes-made = { $count ->
    [0] Er zijn nog geen stemcodes.
    [one] Er is 1 stemcode.
   *[other] Er zijn { $count } stemcodes.
    }
codes-how = U krijgt kaarten om te printen, acht op een vel. Wij bewaren de codes zelf niet: een kaart die kwijt is, kunt u niet nog een keer printen. Maak dan een nieuwe code.
button-make-codes = Stemcodes maken
codes-how-many = Hoeveel stemcodes wilt u maken? Typ een getal van 1 tot en met { $most }. Duizenden kaarten maken duurt een halve minuut.
codes-wrong-number = Dat kan niet. Typ een getal van 1 tot en met { $most }.
codes-told = Hier zijn { $count } kaarten. Print ze nu: later kan het niet meer. Wie een kaart heeft, kan er een keer mee stemmen.
button-to-codes = ‹ Naar de stemcodes
button-to-poll = ‹ Naar de peiling
act-codes-made = stemcodes gemaakt
act-who-voted-read = bekeken hoeveel mensen stemden
who-voted-heading = Wie stemden er?
who-voted =
    Met een eigen account stemden: { $sent }
    Begonnen, maar niet gestemd: { $unsent }
    Wat iemand stemde, staat hier niet bij.
who-used-codes = Stemcodes gemaakt: { $made }, gebruikt: { $used }
menu-initiative = Zelf iets beginnen of voorstellen
menu-proposals = Voorstellen van bewoners beantwoorden
button-initiative = Zelf iets beginnen
button-to-start = ‹ Naar het begin
initiative-none = Er is nu niets open waarin u zelf iets kunt beginnen.
initiative-which = Waarin wilt u iets beginnen?
initiative-here = { $reason } Wat wilt u doen?
button-own-activity = Een activiteit beginnen
button-own-poll = De buurt iets vragen
button-challenge = Een taak van de gemeente overnemen
button-propose-activity = Een activiteit voorstellen
mine-proposed = Uw voorstel: { $title }
mine-asked = Uw vraag: { $title }
mine-to-come = Uw activiteit: { $title } ({ $moment })
button-all-own = ‹ Wat u begon
own-poll-too-many = U hebt al { $most } vragen open. Sluit er eerst een.
act-own-poll-started = bewoner begon een peiling
act-own-poll-closed = peiling van een bewoner gesloten
proposal-unknown = Dit voorstel is er niet. Typ /zelfdoen om te zien wat u begon.
proposal-too-many = Er wachten al { $most } voorstellen van u op antwoord. U krijgt eerst daarop antwoord.
ask-proposal-words = Vertel er meer over. Wat gaat u doen, en wat hebt u nodig?
ask-challenge-task = Welke taak wilt u overnemen? Typ het in een paar woorden, zoals: het groen in de Lindehof onderhouden.
ask-challenge-how = Hoe wilt u het doen, en met wie?
ask-challenge-needed = Wat hebt u daarvoor nodig van de gemeente? Denk aan geld, gereedschap of een sleutel.
proposal-sure = { $organisation } leest dit en antwoordt met een reden, uiterlijk op { $day }.
proposal-waiting = U krijgt antwoord, uiterlijk op { $day }.
proposal-asked = Er is een vraag aan u.
proposal-accepted = Het mag.
proposal-refused = Het kan niet.
proposal-of-activity = Een bewoner wil deze activiteit houden. Het hoort bij: { $subject }
proposal-of-challenge = Een bewoner wil deze taak overnemen (uitdaagrecht). Het hoort bij: { $subject }
proposal-answer-by = Antwoord uiterlijk: { $day }
proposal-is-past = Dit moment is voorbij. Vraag de bewoner om een nieuw moment.
proposal-line = { $title }
proposal-line-late = { $title } (te laat)
proposals-heading = Voorstellen van bewoners
proposals-none = Er wacht geen voorstel op antwoord.
proposals-list = { $count ->
    [one] 1 voorstel wacht op antwoord.
   *[other] { $count } voorstellen wachten op antwoord.
}
button-all-proposals = ‹ Alle voorstellen die wachten
button-accept-proposal = Ja, dit mag
ask-proposal-accepted = Wat spreekt u af met de bewoner, en waarom? De bewoner leest dit.
notice-proposal-accepted = Uw voorstel “{ $title }” mag doorgaan. { $told }
notice-proposal-asked = Er is een vraag over uw voorstel “{ $title }”: { $told }
notice-proposal-refused = Uw voorstel “{ $title }” kan niet doorgaan. De reden: { $told }
notice-proposal-late = Het antwoord op een voorstel van een bewoner is te laat: { $title }. Typ /aanvragen en geef antwoord.
button-my-proposal = Mijn voorstel
button-answer-proposals = Antwoord geven
act-proposal-accepted = voorstel van een bewoner aangenomen
act-proposal-asked = vraag gesteld over een voorstel
act-proposal-refused = voorstel van een bewoner afgewezen, met reden
on-proposal = voorstel { $number }
button-from-idea = Een idee van een bewoner uitvoeren
activity-which-idea = Welk idee wordt een activiteit? De bedenker krijgt de vraag om mee te helpen.
idea-activity = is een activiteit geworden
notice-idea-activity = Uw idee “{ $title }” is nu een activiteit. Wilt u meehelpen?
button-help-along = Ja, ik help mee
notice-wants-to-help = De bewoner die “{ $title }” bedacht, komt en wil meehelpen.
button-see-who-comes = Kijken wie er komt
menu-questionnaire = Vragenlijst maken of veranderen
act-form-made = vragenlijst gemaakt
act-answers-exported = antwoorden als tabel weggeschreven
act-form-changed = vragenlijst veranderd
button-to-questionnaire = ‹ Naar de vragenlijst
button-add-question = + Vraag toevoegen
button-more-questions = + Volgende vraag
button-keep-as-it-is = ‹ Niet veranderen
button-keep-question = ‹ Laten staan
making-heading = Vragenlijsten maken
making-list = { $count ->
    [0] Er is nog geen eigen vragenlijst. Maak er een.
    [one] Er is 1 eigen vragenlijst. Tik erop om verder te gaan, of maak een nieuwe.
   *[other] Er zijn { $count } eigen vragenlijsten. Tik op een om verder te gaan, of maak een nieuwe.
}
making-begin = Hoe heet de nieuwe vragenlijst? Typ de titel. Of begin met een kopie.
making-copy-of = Kopie van: { $title }
making-which-title = Hoe heet de vragenlijst? Typ de titel.
making-which-purpose = Waarom vraagt u dit, en wat doet u ermee? Typ een paar korte zinnen. Bewoners lezen dit voor de eerste vraag.
making-no-purpose = (Het doel ontbreekt nog.)
making-empty = Er staat nog geen vraag in.
making-line = { $number }. { $question } ({ $kind }{ $required ->
    [yes] , verplicht
   *[no] { "" }
}{ $conditional ->
    [yes] , met voorwaarde
   *[no] { "" }
}){ $wrong ->
    [yes] { " " }⚠ kijk na
   *[no] { "" }
}
making-found = { $count ->
    [one] De controle vond 1 punt.
   *[other] De controle vond { $count } punten.
}
making-title = Titel
making-purpose = Doel
making-translate = Vertalingen
making-copy-all = Kopie maken
making-check = { $count ->
    [0] Controle: alles goed
    [one] Controle: 1 punt
   *[other] Controle: { $count } punten
}
making-use = Gebruiken in een traject
making-all = ‹ Alle vragenlijsten
making-which-kind = Wat voor vraag wordt het?
kind-one-choice = Eén antwoord kiezen
kind-several-choices = Meer antwoorden kiezen
kind-faces = Gezichtjes 😀 tot 😢
kind-scale = Schaal met cijfers
kind-open-text = Open vraag
kind-number = Getal
kind-date = Datum
kind-place = Plek op de kaart
kind-neighbourhood = Wijk of buurt
kind-note = Alleen tekst
kind-acknowledge = Tekst met akkoord
making-which-text = Typ de vraag, zoals bewoners haar lezen.
making-which-note = Typ de tekst, zoals bewoners hem lezen.
making-which-hint = Typ de uitleg die onder de vraag staat.
making-no-hint = Geen uitleg
making-which-choices = Typ de antwoorden, elk op een eigen regel. Hoogstens { $most }. Zo is de volgorde ook op het scherm.
making-choice-too-long = “{ $choice }…” is te lang voor een knop. Er passen { $most } tekens. Maak het korter en stuur alles nog een keer.
making-how-many-choices = Dit zijn { $count } antwoorden. Stuur er minstens 2 en hoogstens { $most }, elk op een eigen regel.
making-which-points = Van welk cijfer tot welk cijfer gaat de schaal?
making-from-to = { $first } tot en met { $last }
making-which-ends = Wat betekenen het laagste en het hoogste cijfer? Typ twee regels. Bijvoorbeeld eerst: heel slecht. En daaronder: heel goed.
making-two-ends = Typ precies twee regels, elk van ten hoogste { $most } tekens.
making-how-many-least = Hoeveel antwoorden kiest men minstens?
making-how-many-most = Hoeveel antwoorden kiest men hoogstens?
making-which-bounds = Van welk getal tot welk getal mag het zijn? Typ bijvoorbeeld: 0 tot 120.
making-two-numbers = Typ twee hele getallen, eerst het kleinste. Bijvoorbeeld: 0 tot 120.
making-which-days = Van welke dag tot welke dag mag het zijn? Typ bijvoorbeeld: 1-1-2027 tot 31-12-2027.
making-two-days = Typ twee dagen, eerst de vroegste. Bijvoorbeeld: 1-1-2027 tot 31-12-2027.
making-question-number = Vraag { $number } van { $total } · { $kind }
making-unfinished = (Bewoners kunnen deze vraag nog niet krijgen.)
making-condition = Alleen voor wie bij vraag { $number } antwoordt: { $answers }.
making-condition-written = Alleen als dit klopt: { $condition }
making-text = Vraag
making-hint = Uitleg
making-choices = Antwoorden
making-points = Cijfers
making-ends = Uiteinden
making-limits = Hoeveel kiezen
making-bounds = Van … tot …
making-days = Van … tot …
making-required = Verplicht
making-shuffled = Door elkaar
making-decimal = Ook met komma
making-background = Over uzelf: 1 keer
making-when = Voor wie?
making-move = Verplaatsen
making-copy = Kopiëren
making-remove = Verwijderen
making-remove-sure = Verwijdert u deze vraag? Zij is dan weg.
making-remove-hanging = Verwijdert u deze vraag? Van haar antwoord hangt af: vraag { $numbers }. Die voorwaarde vervalt dan.
making-move-where = Waar moet deze vraag komen?
making-in-front = Helemaal vooraan
making-behind = Na { $question }
making-when-which = Van welke vraag hangt het af of men deze krijgt?
making-when-none = Hiervoor staat nog geen vraag met knoppen. Dus krijgt iedereen deze vraag.
making-always = Iedereen krijgt deze vraag
making-when-answers = Bij welke antwoorden hoort deze vraag? Tik er een of meer aan.
making-which-language = In welke taal vertaalt u? Wat ontbreekt, lezen bewoners in het Nederlands.
making-language = { $missing ->
    [0] { $language }: alles is vertaald
    [one] { $language }: 1 tekst ontbreekt
   *[other] { $language }: { $missing } teksten ontbreken
}
making-easy-words = Makkelijk Nederlands (A2)
making-translate-which = Welke teksten?
making-translate-missing = Wat ontbreekt ({ $count })
making-translate-all = Alles nog eens ({ $count })
making-translate-this = Typ deze tekst in het { $language }.
making-translation-now = Nu staat er: { $text }
making-full = Er passen { $most } vragen in een vragenlijst. Verwijder er eerst een.
making-question-gone = Deze vraag is er niet meer. Typ /vragenlijst om verder te gaan.
making-translated = Dat waren alle teksten. Alles wat u typte, is bewaard.
making-keep-translation = Zo laten
fault-unfinished = { $number ->
    [0] De vragenlijst is nog niet af. Kijk de vragen na.
   *[other] Vraag { $number } is nog niet af. Vul aan wat ontbreekt.
}
fault-no-purpose = Het doel ontbreekt. Typ waarom u dit vraagt en wat u ermee doet.
check-found-nothing = De controle vond niets dat verkeerd gaat.
button-go-to-question = { $number ->
    [0] Naar titel en doel ›
   *[other] Naar vraag { $number } ›
}
button-rehearse = Oefenen: zo ziet een bewoner het
button-rehearse-first = Eerst oefenen, later openen
button-begin-rehearsal = Oefening beginnen ›
button-rehearse-again = Nog een keer
button-leave-rehearsal = ‹ Stoppen met oefenen
rehearsal-mark = ⚠ OEFENING: niets hiervan telt mee.
rehearsal-end = Hier eindigt de oefening. Een bewoner leest nu dat de antwoorden zijn ontvangen, en dat veranderen kan tot en met { $until }. Wat u invulde, is weggegooid.
rehearsal-over = Oefenen kan hier niet meer: de vragenlijst is open, of zij is er niet meer.
rehearsal-how-to-change = Veranderen? Haal de vragenlijst weg uit het traject, verander haar (typ /vragenlijst) en zet haar er opnieuw in.
button-see-and-join = Bekijken en meedoen
