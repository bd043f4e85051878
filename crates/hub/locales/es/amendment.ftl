# Cómo cambia un plan respaldado, y cómo pasa una actividad al plan siguiente.
amendments-title = Enmiendas
amendment-title = Enmienda { $n }: { $reference }
amendments-none = Nadie ha pedido cambiar el texto respaldado.
amendments-not-yet = Las enmiendas empiezan cuando el plan queda respaldado; hasta entonces sus actividades se editan directamente.
amendment-not-endorsed = Este plan no está respaldado todavía: su texto cambia sin enmiendas.
amendment-text-in-force = { $n ->
    [0] Texto vigente: el respaldado el { $date }, sin enmiendas.
    [one] Texto vigente: el respaldado el { $date }, con { $shown } enmienda.
   *[other] Texto vigente: el respaldado el { $date }, con { $shown } enmiendas.
 }
amendment-text-pending = { $n ->
    [one] { $shown } enmienda espera decisión.
   *[other] { $shown } enmiendas esperan decisión.
 }
amendment-to-endorsement = Lo que se respaldó
amendment-to-compare = Comparar lo respaldado con el texto vigente
amendment-how-title = Pedir una enmienda
amendment-how = Abra la actividad que debe cambiar y elija «Proponer una enmienda». Un error de escritura o unas semanas de diferencia los anota la secretaría; lo demás lo deciden los miembros a quienes toca.
# family: amendment-stage-
amendment-stage-proposed = Propuesta
amendment-stage-open = Ante sus miembros
amendment-stage-in-force = Vigente
amendment-stage-declined = No adoptada
amendment-stage-withdrawn = Retirada
# family: amendment-weight-
amendment-weight-minor = Menor
amendment-weight-substantive = De fondo
# family: amendment-stands-
amendment-stands-proposed = Propuesta el { $date }; la secretaría ha de darle curso
amendment-stands-open = Ante sus miembros hasta el { $date }
amendment-stands-in-force = Vigente desde el { $date }
amendment-stands-declined = No adoptada el { $date }
amendment-stands-withdrawn = Retirada el { $date }
amendment-because-minor = No cambia lo acordado: toca letras, una traducción, un enlace, el estado, o una fecha en no más de 31 días.
amendment-because-substantive = Cambia lo acordado: { $fields }.
amendment-reason = Motivo
amendment-who = Quién la pidió
amendment-asked-by = { $who }, el { $date }
amendment-asked-by-network = La secretaría de la red, el { $date }
amendment-document = Descargar el documento
amendment-what = Qué cambia
# family: amendment-rule-
amendment-rule-every-member = Regla: decide cada uno de los { $members } miembros, y la enmienda rige si ninguno objeta.
amendment-rule-no-objection = Regla: la enmienda rige si ninguno de los { $members } miembros objeta hasta que termine el { $date } (procedimiento de silencio).
amendment-asked-on = Se les preguntó el { $opened }; último día: { $closes }.
amendment-decided = Han decidido { $decided } de { $members }.
amendment-decide-for = Decidir por { $member }
amendment-run = Dar curso a la enmienda
amendment-log-title = Anotarla
amendment-log-how = Es menor: puede regir desde ahora, a la vista de todos, sin preguntar a los miembros.
amendment-log = Anotar y poner en vigor
amendment-ask-title = Ponerla ante los miembros
amendment-reach = A quién se pregunta
# family: amendment-reach-
amendment-reach-touched = A los miembros a quienes toca
amendment-reach-all = A todos los miembros
amendment-ask = Ponerla ante los miembros
amendment-close-agrees = Con lo decidido hasta ahora, la enmienda entraría en vigor.
amendment-close-fails = Con lo decidido hasta ahora, la enmienda no quedaría adoptada.
amendment-decline-title = No adoptarla
amendment-decline = No adoptar la enmienda
amendment-withdraw-title = Retirarla
amendment-withdraw = Retirar la enmienda
# family: amendment-not-
amendment-not-no-activity = La actividad ya no está en este plan.
amendment-not-over = Con esta enmienda ya no se puede hacer nada: mire en qué quedó.
amendment-not-stale = La actividad cambió después de que se leyera. Parta del texto vigente.
amendment-not-pending = Otra enmienda de esta actividad espera decisión. Puede haber una a la vez.
amendment-not-nothing = Nada cambiaría: el formulario dice lo mismo que el texto vigente.
amendment-not-no-reason = Falta el motivo: escríbalo, todos podrán leerlo.
amendment-not-not-endorsed = Este plan no cambia por enmiendas: no está respaldado, o está cerrado.
amendment-not-is-substantive = Cambia lo acordado: tienen que decidir los miembros.
amendment-not-bad-day = Indique un último día posterior a hoy y dentro de un año.
amendment-not-closed-plan = Ese plan no recibe actividades: no es un borrador.
amendment-not-carried = Ya está en ese plan.
amendment-propose = Proponer una enmienda
amendment-heading = Enmienda de { $reference }
amendment-form-how = Escriba el texto como debe quedar. Todos verán qué cambia, por qué, y quién lo decidió. Se conserva el período previsto al principio.
amendment-reason-how = Por ejemplo: «La contraparte pidió aplazarlo hasta después de las elecciones».
amendment-log-at-once = Si es menor, ponerla en vigor de inmediato
amendment-carry = Pasar al plan siguiente
amendment-carry-title = Pasar al plan siguiente
amendment-carry-how = La actividad entra en el otro plan con su texto, sus participantes y su historia. Aquí queda como estaba, con un enlace de ida y otro de vuelta.
amendment-carry-nowhere = Ningún plan en borrador de esta red puede recibirla de usted. La secretaría puede abrir uno.
amendment-carry-back = Volver a la actividad
amendment-carry-into = Plan y prioridad
amendment-carry-choose = Elija…
amendment-carry-period = Nuevo período
amendment-carry-period-how = Estaba planificada para: { $period }. Por ejemplo «T2 2027» o «mayo-julio 2027»; vacío deja el período como está.
amendment-carry-no-plan = Elija un plan en borrador que la reciba.
amendment-carry-bad-period = No se entiende el período «{ $value }». Escríbalo, por ejemplo, como «T2 2027», «mayo-julio 2027» o «15/05/2027».
amendment-carried-from = Viene de un plan anterior:
amendment-carried-into = Pasó a un plan posterior:
history-entity-amendment = Enmienda
history-action-propose = propuesta
history-action-log = anotación
history-action-amend = enmienda
history-action-carry-over = paso desde un plan anterior
error-not-found-amendment = Este plan no tiene ninguna enmienda «{ $found }».
