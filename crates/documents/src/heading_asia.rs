//! Names of sections in Vietnamese, Indonesian and Malay, Thai and Persian.

use crate::sections::SectionKind;
use crate::vocabulary::Words;

pub(crate) const NAMES: &[(SectionKind, Words)] = &[
    (
        SectionKind::Work,
        Words(
            "kinh nghiệm làm việc|kinh nghiệm|quá trình công tác|quá trình làm việc|kinh nghiệm công tác|\
            lịch sử làm việc|kinh nghiệm nghề nghiệp|quá trình công tác và làm việc|pengalaman kerja|pengalaman|\
            riwayat pekerjaan|pengalaman bekerja|riwayat kerja|pengalaman profesional|pengalaman pekerjaan|\
            pengalaman magang|pengalaman kerja dan magang|sejarah pekerjaan|rekod pekerjaan|latar belakang pekerjaan|\
            ประสบการณ์ทำงาน|ประสบการณ์การทำงาน|ประวัติการทำงาน|ประวัติการฝึกงาน|سوابق شغلی|سوابق کاری|تجربیات کاری|\
            سابقه کار|تجربه کاری|سوابق حرفه‌ای|تجارب شغلی",
        ),
    ),
    (
        SectionKind::Education,
        Words(
            "trình độ học vấn|học vấn|quá trình học tập|quá trình đào tạo|trình độ chuyên môn|trình độ|đào tạo|\
            học tập|học vấn và đào tạo|pendidikan|pendidikan formal|riwayat pendidikan|latar belakang pendidikan|\
            pendidikan terakhir|jenjang pendidikan|pendidikan dan pelatihan|kelulusan akademik|kelayakan akademik|\
            taraf pendidikan|latar belakang akademik|maklumat akademik|sejarah pendidikan|การศึกษา|ประวัติการศึกษา|\
            تحصیلات|سوابق تحصیلی|سابقه تحصیلی",
        ),
    ),
    (
        SectionKind::Skills,
        Words(
            "어학/oa능력|어학 및 oa능력|oa능력|oa 활용능력|oa 활용 능력|컴퓨터 활용능력|컴퓨터 활용 능력|전산능력|pc 활용능력|kỹ năng|kĩ năng|kỹ năng chuyên môn|kỹ năng mềm|tin học|kỹ năng tin học|trình độ tin học|\
            các kỹ năng|kỹ năng khác|kemampuan|keahlian|keterampilan|kemahiran|keahlian teknis|kemampuan komputer|\
            keterampilan komputer|kompetensi|kemampuan teknis|keahlian dan keterampilan|kemampuan dan keahlian|\
            soft skill|hard skill|kemahiran komputer|ทักษะ|ความสามารถ|ความสามารถพิเศษ|ทักษะและความสามารถ|\
            ทักษะคอมพิวเตอร์|مهارت ها|مهارتها|مهارت‌ها|توانمندی ها|مهارت های نرم افزاری|مهارت های فردی",
        ),
    ),
    (
        SectionKind::Languages,
        Words(
            "ngoại ngữ|ngôn ngữ|trình độ ngoại ngữ|bahasa|kemampuan bahasa|bahasa yang dikuasai|penguasaan bahasa|\
            kemahiran bahasa|bahasa asing|ภาษา|ทักษะทางภาษา|ความสามารถทางภาษา|ทักษะด้านภาษา|زبان ها|زبان‌ها|\
            زبان خارجی|زبان های خارجی",
        ),
    ),
    (
        SectionKind::Certifications,
        Words(
            "chứng chỉ|bằng cấp và chứng chỉ|bằng cấp chứng chỉ|chứng nhận|bằng cấp|văn bằng chứng chỉ|\
            các khóa học|khóa học|pendidikan non formal|pendidikan nonformal|pelatihan|sertifikasi|sertifikat|\
            pelatihan dan sertifikasi|sertifikasi dan pelatihan|pelatihan dan seminar|seminar dan pelatihan|\
            kursus dan pelatihan|kursus dan latihan|sijil|การฝึกอบรม|ประวัติการฝึกอบรม|ใบรับรอง|ประกาศนียบัตร|\
            گواهینامه ها|دوره های آموزشی|مدارک",
        ),
    ),
    (
        SectionKind::Summary,
        Words(
            "mục tiêu nghề nghiệp|mục tiêu|giới thiệu|giới thiệu bản thân|tóm tắt|định hướng nghề nghiệp|\
            về bản thân|vị trí ứng tuyển|profil|tentang saya|ringkasan|ringkasan profesional|tujuan karir|tujuan karier|\
            profil singkat|deskripsi diri|objektif kerjaya|profil diri|ringkasan diri|posisi yang dilamar|\
            วัตถุประสงค์|เป้าหมายในการทำงาน|เป้าหมายในอาชีพ|เกี่ยวกับฉัน|ข้อมูลโดยสรุป|ตำแหน่งที่สนใจ|درباره من|خلاصه",
        ),
    ),
    (
        SectionKind::Contact,
        Words(
            "thông tin cá nhân|thông tin liên hệ|liên hệ|sơ lược bản thân|lý lịch bản thân|data pribadi|data diri|\
            informasi pribadi|identitas diri|identitas|maklumat peribadi|butiran peribadi|butir peribadi|kontak|\
            informasi kontak|hubungi saya|ประวัติส่วนตัว|ข้อมูลส่วนตัว|ข้อมูลติดต่อ|ติดต่อ|مشخصات فردی|اطلاعات فردی|\
            اطلاعات تماس|اطلاعات شخصی",
        ),
    ),
    (
        SectionKind::Interests,
        Words("sở thích|sở thích cá nhân|hobi|minat|hobi dan minat|minat dan hobi|งานอดิเรก|ความสนใจ|علایق|علاقه مندی ها"),
    ),
    (
        SectionKind::References,
        Words(
            "người tham chiếu|người giới thiệu|người tham khảo|thông tin tham chiếu|thông tin người tham chiếu|\
            referensi|rujukan|บุคคลอ้างอิง|معرف ها",
        ),
    ),
    (
        SectionKind::Projects,
        Words(
            "dự án|các dự án|dự án tiêu biểu|dự án đã tham gia|proyek|projek|pengalaman proyek|โครงการ|ผลงาน|پروژه ها|پروژه‌ها",
        ),
    ),
    (
        SectionKind::Awards,
        Words(
            "giải thưởng|danh hiệu và giải thưởng|thành tích|khen thưởng|thành tích và giải thưởng|penghargaan|prestasi|\
            pencapaian|penghargaan dan prestasi|anugerah|รางวัล|ผลงานและรางวัล|جوایز|افتخارات",
        ),
    ),
    (
        SectionKind::Volunteering,
        Words(
            "hoạt động|hoạt động ngoại khóa|hoạt động tình nguyện|hoạt động xã hội|kinh nghiệm hoạt động|\
            pengalaman organisasi|organisasi|riwayat organisasi|pengalaman berorganisasi|kegiatan sosial|\
            kegiatan sukarela|kegiatan organisasi|kokurikulum|aktiviti kokurikulum|กิจกรรม|กิจกรรมนอกหลักสูตร|\
            فعالیت های داوطلبانه",
        ),
    ),
    (
        SectionKind::Other,
        Words("thông tin thêm|thông tin khác|lời cam đoan|cam kết|lain-lain|pernyataan|informasi tambahan|ข้อมูลเพิ่มเติม"),
    ),
];
