# As notícias da rede.
news-title = Notícias
news-lead = O que a rede conta do seu trabalho, sempre com quem o escreveu e se alguém o revisou.
news-none = Ainda não há notícias publicadas.
news-add = Escrever uma notícia
news-edit = Editar a notícia
news-edit-lead = É salva como rascunho; torna-se pública quando quem conduz a rede a publica e chega o seu momento. Sem nomes de pessoas que não tenham concordado.
news-of-network = A rede
news-when = Publicar a partir de (horário universal, UTC)
news-when-how = Em branco, agora mesmo. Por exemplo: 2023-06-01 14:00.
news-bad-moment = Não se entende o momento. Aceita-se: 2023-06-01 ou 2023-06-01 14:00.
news-moved = Alguém foi mais rápido: a notícia já não está como foi mostrada. Isto é o que diz agora.
news-changed = Alguém alterou a notícia nesse meio-tempo e a sua alteração não foi salva. O que você escreveu está aqui: copie e volte a editar a notícia como está agora.
news-choose-author = Diga quem a escreveu; se foi um membro, escolha qual acima.
news-choose-reviewed = Só quem conduz a rede pode dizer que foi revisada.
news-notes = Notas permanentes
news-notes-how = Estas notas são adicionadas automaticamente sob as notícias, segundo a sua regra.
news-notes-none = Ainda não há notas permanentes.
news-note = Nota
news-note-add = Adicionar uma nota
news-note-remove = Remover a nota
news-note-always = sob todas as notícias
news-note-place = sob as notícias deste lugar: { $place }
news-note-where = Sob as notícias sobre
news-note-where-how = Um país ou uma sub-região; em branco, sob todas.
news-pictures = Imagens
news-pictures-lead = Cada uma com o que mostra, para quem não a vê, e de quem é. Ela é reduzida, e não se guarda onde nem com que aparelho foi tirada. Não se mostra ninguém que não tenha concordado.
news-pictures-none = Ainda não há imagens.
news-pictures-full = Esta notícia tem todas as imagens que pode ter: remova uma para adicionar outra.
news-pictures-back = Voltar à notícia
news-picture-add = Adicionar uma imagem
news-picture-nth = imagem { $n }
news-picture-remove = Remover a imagem
news-picture-credit = Imagem: { $credit }
news-picture-too-large = O arquivo é grande demais. Aceitam-se até { $most } MB e 50 milhões de pixels.
news-picture-unknown = Este arquivo não é aceito. Aceitam-se JPEG, PNG ou WebP.
news-picture-too-small = A imagem é pequena demais. Aceita-se a partir de { $least } pixels por lado.
news-picture-broken = O arquivo começa como uma imagem, mas não pode ser lido. Salve-o de novo como JPEG ou PNG.
news-no-file = Escolha o arquivo da imagem, mesmo que já o tivesse escolhido.
news-no-credit = Diga de quem é a imagem, em { $shown } caracteres no máximo.
# family: news-authorship-
news-authorship-network = Escrita pela rede regional.
news-authorship-member = Autoria: { $entity }.
news-authorship-partners = Escrita pela rede regional com os seus parceiros.
# family: news-authorship-choice-
news-authorship-choice-network = A rede regional
news-authorship-choice-member = O membro escolhido acima
news-authorship-choice-partners = A rede regional com os seus parceiros
# family: news-reviewed-
news-reviewed-not-reviewed = Não revisada pela Secretaria da Rede.
news-reviewed-reviewed = Revisada pela Secretaria da Rede.
# family: news-state-
news-state-draft = Rascunho
news-state-review = Em revisão
news-state-approved = Pública a partir do momento marcado
news-state-withdrawn = Retirada
# family: news-act-
news-act-submit = Entregar para revisão
news-act-send-back = Devolver
news-act-publish = Publicar
news-act-withdraw = Retirar
news-act-reopen = Retomar a redação
# family: news-field-
news-field-entity = De quem é
news-field-authorship = Quem a escreveu
news-field-reviewed = A Secretaria da Rede a revisou?
news-field-places = Lugares de que trata
news-field-title = Manchete
news-field-lead = Em poucas frases
news-field-body = Texto
news-field-offices = Escritórios a quem perguntar
news-field-alt = O que a imagem mostra
news-field-credit = De quem é a imagem
news-field-file = Arquivo
# family: news-hint-
news-hint-alt = Em uma frase, para quem não pode vê-la: “Uma professora mostra um mapa a duas crianças”. Sem nomes de pessoas que não tenham concordado.
news-hint-credit = A organização, ou quem tirou a foto se quiser ser citado. Aparece sob a imagem.
news-hint-file = JPEG, PNG ou WebP, até 12 MB.
news-hint-places = Países ou sub-regiões, separados por ponto e vírgula. As notas permanentes são adicionadas conforme eles.
news-hint-body = Um parágrafo por linha.
# family: error-not-found-
error-not-found-picture = Não há aqui nenhuma imagem “{ $found }”.
error-not-found-news = Aqui não há nenhuma notícia “{ $found }” que você possa ler.
error-news-pictures-full = Esta notícia tem todas as imagens que pode ter: seis. Nada foi gravado.
error-news-moved = Alguém alterou isto nesse meio-tempo. Nada foi gravado: volte, recarregue a página e veja como está agora.
error-news-not-now = Na situação atual, esta notícia não pode ser alterada: está em revisão, publicada ou retirada.
# family: history-entity-
history-entity-news = Notícia
history-entity-standing-note = Nota permanente
# family: section-
section-news = Notícias
# family: desk-waits-
desk-waits-news-review = Uma notícia espera a sua revisão.
# family: feed-
feed-news = Notícias
# family: feed-about-
feed-about-news = As notícias da rede, com quem as escreveu.
