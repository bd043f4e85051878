# Unir dos actividades en una, y deshacerlo.
joining-title = Unirlas
joining-lead = Está acordado que son una sola. Elija cuál se queda: conserva sus textos y su referencia, y reúne a quienes participan, los lugares, los públicos y los objetivos de ambas. Quien lidera la otra pasa a coliderar. Se puede deshacer hasta que el plan se selle.
joining-sealed = Este plan ya no se redacta: cambia por enmienda. Pida una enmienda de la que deba quedarse, con quienes participan en la otra, y otra que cancele la que sobra.
joining-other-plan = Están en planes distintos: cada plan conserva la suya. Para seguir en el plan nuevo con lo anterior, trasládela desde su página.
joining-who = Está acordado que son una sola. Las une quien puede editar alguna de las dos, o quien coordina la red.
joining-stays = Se queda { $stays }; { $goes } pasa a ser parte de ella
joining-join = Unir { $goes } a { $stays }
joining-would-change = Esto cambiaría:
joining-nothing-changes = No cambiaría nada de lo que dice.
joining-amend = Pedir una enmienda de { $reference }
joining-joined-with = Unida con { $which } el { $day }
joining-joined-title = Lo que se unió a { $reference }
joining-joined-lead = La referencia y la dirección de cada una llevan ahora hasta aquí; su historial se conserva.
joining-undo = Deshacer la unión
joining-undo-lead = La otra vuelve tal como era. De esta se retira solo lo que trajo la unión: lo que se haya cambiado después se queda.
joining-part = Separar { $reference }
# family: joining-not-
joining-not-gone = Una de las dos ya no está así: mire cómo están ahora.
joining-not-changed = Una de las dos cambió mientras usted miraba: lea cómo están ahora y hágalo de nuevo.
joining-not-unsettled = No está acordado que sean una sola: primero responden quienes las lideran, o decide la coordinación de la red.
joining-not-other-plan = Están en planes distintos y no se pueden unir.
joining-not-closed = El plan ya no se redacta: cambia por enmienda.
joining-not-later-first = Después se unió otra actividad: sepárela primero.
history-action-join = unión
history-action-part = separación
error-joined = La actividad { $from } se unió a { $into }. Nada se cambió: ábrala y hágalo allí.
