# Os textos ao lado das suas traduções.
translations-title = Traduções
translations-lead = Cada texto do plano ao lado da sua tradução. Um original que muda não apaga nada: deixa a tradução marcada até que alguém a atualize.
translations-invite = o que falta e o que está desatualizado
translations-languages = Quanto há em cada idioma
translations-into = Tradução para
translations-which = Que textos são mostrados
translations-show-missing = Faltam
translations-show-older = Mais antigas que o original
translations-show-all = Todas
translations-found = { $n ->
    [0] { $shown } textos
    [one] { $shown } texto
   *[other] { $shown } textos
 }
translations-plan = Plano
translations-original = Original
translations-made-of = O original quando foi traduzido
translations-translation = Tradução
translations-by = Quem traduziu (pessoa ou equipe)
translations-official = Versão oficial
translations-right = Continua correta como está
translations-save = Salvar o que foi escrito
translations-save-how = São salvos todos os textos desta página que você alterou. Esvaziar uma tradução a remove.
translations-saved = { $n ->
    [0] Não havia nada novo para salvar.
    [one] { $shown } texto foi salvo.
   *[other] { $shown } textos foram salvos.
 }
translations-trouble = { $n ->
    [one] Um texto não foi salvo e espera a sua decisão:
   *[other] { $shown } textos não foram salvos e esperam a sua decisão:
 }
translations-conflict = Alguém mudou o original ou a tradução enquanto você escrevia. Os dois estão aqui: salve o seu, ou copie o outro.
translations-theirs = O que há agora
translations-yours = O que você escreveu
translations-name-too-long = O nome de quem traduziu admite { $most } caracteres.
translations-none = Não há nenhum texto assim.
translations-back = Voltar ao plano
translations-to-list = Voltar à lista
# family: translations-closed-
translations-closed-heading = As traduções não mudam agora
translations-closed-endorsement = O plano está diante de seus membros: o documento sobre o qual decidem contém o texto em todos os idiomas, e por isso nenhum muda.
translations-closed-closed = O plano está encerrado: seus textos ficam como estão.
translations-closed-kept = Não foi salvo. Aqui está, para copiar:
# family: translations-instead-
translations-instead-endorsement = Quando a rodada terminar, será possível traduzir de novo. Se uma tradução tiver um erro que muda o sentido, avise a secretaria da rede: ela pode cancelar a rodada e abrir outra.
translations-instead-closed = O que vier será escrito no próximo plano.
translations-agreed = Os membros endossaram este plano no documento selado, com suas versões oficiais: essas mudam por emenda. As traduções que não são oficiais podem ser adicionadas e corrigidas aqui, e as páginas dizem que não o são.
translations-official-agreed = Uma versão oficial faz parte do que foi acordado pelos membros: muda por emenda. Aqui você pode salvá-la como tradução não oficial, se não houver outra oficial.
standing-missing = Falta
standing-older = Mais antiga que o original
standing-current = Em dia
standing-original = Escrito neste idioma
text-older = O original mudou desde então
history-action-translate = tradução
