# Unir duas atividades numa só, e desfazer a união.
joining-title = Uni-las
joining-lead = Está acordado que são uma só. Escolha qual permanece: conserva os seus textos e a sua referência, e reúne quem participa, os lugares, os públicos e os objetivos de ambas. Quem lidera a outra passa a coliderar. Pode ser desfeito até que o plano seja selado.
joining-sealed = Este plano já não está em redação: muda por emenda. Peça uma emenda da que deve permanecer, com quem participa na outra, e outra que cancele a que sobra.
joining-other-plan = Estão em planos diferentes: cada plano conserva a sua. Para continuar no novo plano um trabalho anterior, transfira-o a partir da sua página.
joining-who = Está acordado que são uma só. Quem pode editar uma das duas, ou coordena a rede, pode uni-las.
joining-stays = Permanece { $stays }; { $goes } passa a fazer parte dela
joining-join = Unir { $goes } a { $stays }
joining-would-change = Isto mudaria:
joining-nothing-changes = Nada do que diz mudaria.
joining-amend = Pedir uma emenda de { $reference }
joining-joined-with = Unida com { $which } em { $day }
joining-joined-title = O que foi unido a { $reference }
joining-joined-lead = A referência e o endereço de cada uma trazem agora até aqui; o seu histórico é conservado.
joining-undo = Desfazer a união
joining-undo-lead = A outra volta tal como era. Desta retira-se apenas o que a união trouxe: o que foi mudado depois permanece.
joining-part = Separar { $reference }
# family: joining-not-
joining-not-gone = Uma das duas já não está como estava: veja como estão agora.
joining-not-changed = Uma das duas mudou enquanto você olhava: leia como estão agora e faça de novo.
joining-not-unsettled = Não está acordado que sejam uma só: primeiro respondem quem as lidera, ou decide a coordenação da rede.
joining-not-other-plan = Estão em planos diferentes e não podem ser unidas.
joining-not-closed = O plano já não está em redação: muda por emenda.
joining-not-later-first = Depois foi unida outra atividade: separe essa primeiro.
history-action-join = união
history-action-part = separação
error-joined = A atividade { $from } foi unida a { $into }. Nada foi mudado: abra-a e faça-o lá.
