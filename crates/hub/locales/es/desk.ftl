# La mesa, y los mandatos en palabras.
desk-title = Mi mesa
desk-no-mandate = No tiene ningún mandato vigente en ninguna red. La secretaría de su red puede darle uno.
desk-plans = Planes
mandate-until = hasta el { $date }
# family: role-
role-secretariat = Secretaría de la red
role-co-lead = Colíder
role-priority-co-lead = Colíder de prioridad
role-focal-point = Punto focal
role-alternate = Suplente
role-observer = Observador de un Estado Miembro
role-stakeholder = Representación de partes interesadas
role-translator = Traducción
role-reader = Lectura
desk-nothing = No tiene nada pendiente.
desk-waits = { $n ->
    [one] { $shown } asunto pendiente.
   *[other] { $shown } asuntos pendientes.
 }
desk-to-networks = Ver las redes
desk-waiting = Pendiente
desk-nothing-here = No tiene nada pendiente en esta red. Aquí aparece, con su fecha, lo que tenga que decidir, responder o informar.
desk-elsewhere = Ir a
desk-of-the-network = De la red
desk-more = { $n ->
    [one] Y { $shown } más, que vence después.
   *[other] Y { $shown } más, que vencen después.
 }
desk-due = para el
desk-overdue = atrasado
desk-in-plan = plan { $plan }
# family: desk-lacks-
desk-lacks-lead = quién la lidera
desk-lacks-period = el período
desk-lacks-deliverable = el producto
# family: desk-waits-
desk-waits-decide = { $entity } no ha decidido todavía si hace suyo el plan.
desk-waits-confirm = { $n ->
    [one] { $entity }: { $shown } compromiso del plan está por confirmar o corregir.
   *[other] { $entity }: { $shown } compromisos del plan están por confirmar o corregir.
 }
desk-waits-speak = El borrador está en consulta: diga lo que piensa de él.
desk-waits-close-consultation = Terminó el plazo de la consulta y nadie la ha cerrado.
desk-waits-mention = { $by } le menciona en un comentario del { $since }.
desk-waits-suggestion = { $by } sugiere cambiar «{ $field }», desde el { $since }: acéptelo o rechácelo.
desk-waits-moderate = { $n ->
    [one] { $shown } comentario de la consulta espera moderación, desde el { $since }.
   *[other] { $shown } comentarios de la consulta esperan moderación, el primero desde el { $since }.
 }
desk-waits-answer = { $n ->
    [one] { $shown } comentario de la consulta espera respuesta, desde el { $since }.
   *[other] { $shown } comentarios de la consulta esperan respuesta, el primero desde el { $since }.
 }
desk-waits-offer = { $n ->
    [one] { $shown } ofrecimiento de sumarse a una actividad espera decisión, desde el { $since }.
   *[other] { $shown } ofrecimientos de sumarse a una actividad esperan decisión, el primero desde el { $since }.
 }
desk-waits-draft = Lo que usted escribió el { $since } está sin guardar: termínelo o descártelo.
desk-waits-renew = { $n ->
    [one] { $shown } traducción es más antigua que su original: { $language }
   *[other] { $shown } traducciones son más antiguas que su original: { $language }
 }
desk-waits-overrun = Su período ({ $period }) terminó y sigue como «{ $status }»: diga cómo está.
desk-waits-unstarted = Según su período ({ $period }) ya comenzó y sigue como «{ $status }»: diga cómo está.
desk-waits-amendment-decision = Decida sobre esta enmienda.
desk-waits-amendment-proposed = Se propuso una enmienda: dele curso.
desk-waits-overlap-answer = Se parece a { $other }: diga qué es.
desk-waits-overlap-settle = Sus responsables no coinciden sobre { $other }: decida.
desk-waits-mandate-ends = Pronto termina un mandato: { $name }, { $what }
desk-waits-invitation = Sin usar su invitación: { $name }, { $what }
desk-waits-incomplete = Falta: { $lacks }.
desk-waits-translate = { $n ->
    [one] Falta { $shown } texto en: { $language }
   *[other] Faltan { $shown } textos en: { $language }
 }
desk-waits-copy = La copia «{ $file }», recibida el { $since }, espera: vea qué cambiaría y confírmelo.
desk-first-title = Para empezar
desk-first-dismiss = Quitar esta lista
# family: desk-first-
desk-first-guide = Leer la guía de su papel
desk-first-plan = Mirar lo que el plan dice de ustedes
desk-first-letters = Elegir cuándo recibir correo
desk-first-why-guide = Sus tareas, en orden; unos cinco minutos.
desk-first-why-plan = Si algo no es así, mejor saberlo pronto.
desk-first-why-letters = Cada cosa al momento, un correo al día o a la semana, o ninguno.
