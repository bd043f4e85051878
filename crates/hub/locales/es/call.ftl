# Calls for proposals, and how they are weighed.
calls-title = Convocatorias de propuestas
calls-lead = De vez en cuando la red pide propuestas sobre un tema, entre dos días y con criterios que todos leen. Siempre se puede proponer sin convocatoria.
calls-none = No hay ninguna convocatoria por ahora.
call-add = Redactar una convocatoria
call-edit = Modificar la convocatoria
call-edit-lead = Una vez publicada, todos pueden leer la convocatoria; quién valora las propuestas no se muestra.
# family: call-field-
call-field-title = Título
call-field-text = Qué se pide, a quién y qué resulta de ello
call-field-criteria = Criterios
call-field-opens = Primer día
call-field-closes = Último día
call-field-reviewers = Quién valora las propuestas
call-field-interest = ¿Tiene un conflicto de interés en esta propuesta?
call-field-words = En pocas palabras
# family: call-hint-
call-hint-criteria = Uno por línea, cada uno con sus puntos máximos tras una barra: Pertinencia | 30. En otros idiomas las mismas líneas, sin puntos.
call-hint-day = Cuenta el día entero, en hora universal.
# family: call-stage-
call-stage-draft = En redacción
call-stage-coming = Abre pronto
call-stage-open = Abierta
call-stage-closed = Cerrada
call-days = del { $from } al { $until }
call-points = { $n ->
    [one] { $shown } punto como máximo
   *[other] { $shown } puntos como máximo
 }
call-points-how = Un número entero de 0 a { $shown }
call-propose = Proponer en esta convocatoria
call-is-over = Esta convocatoria está cerrada y no recibe más propuestas. Se puede proponer sin convocatoria en cualquier momento.
call-criteria = Cómo se valoran las propuestas
call-private = Cómo se valoró una propuesta lo leen solo quienes la valoran y los colíderes. Lo que se publica es la respuesta.
call-proposals = Propuestas a esta convocatoria
call-none-yet = Todavía no hay propuestas publicadas en esta convocatoria.
call-publish = Publicar la convocatoria
call-unpublish = Retirarla para seguir redactando
call-back = Ver la convocatoria
call-answers = Responde a la convocatoria
call-none = Ninguna convocatoria
call-unknown = Esa convocatoria no se conoce. Elija una abierta, o ninguna.
call-not-yet = La convocatoria «{ $title }» abre el { $date }: envíela entonces, o elija «Ninguna convocatoria».
call-over = La convocatoria «{ $title }» cerró el { $date } y no recibe más propuestas. Elija «Ninguna convocatoria» para enviarla de todos modos.
call-weigh-title = Valorar propuestas
call-weigh-lead = Diga primero si tiene un conflicto de interés. Verá lo que dicen los demás cuando haya dicho lo suyo.
call-interest-how = Si lo tiene, no da puntos ni ve los de los demás.
# family: call-interest-
call-interest-unsaid = Elija…
call-interest-none = Sin conflicto de interés
call-interest-some = Con conflicto de interés
call-has-interest = Ha dicho que tiene un conflicto de interés.
# family: call-own-
call-own-unsaid = Espera su valoración
call-own-said = Ya la valoró
call-own-interest = Tiene un conflicto de interés
call-own-not-yours = No le toca valorarla
call-sum = { $points } de { $most } puntos
call-reviews = { $n ->
    [one] { $shown } persona valoró
   *[other] { $shown } personas valoraron
 }
call-read = Cómo se valoró
call-wrong-day = Escriba un día, por ejemplo 2027-03-31.
call-wrong-days = El último día es anterior al primero, o queda demasiado lejos.
call-wrong-criteria = Escriba de uno a diez criterios, uno por línea con 1 a 100 puntos: Pertinencia | 30. Los demás idiomas tienen las mismas líneas.
call-wrong-reviewers = Elija como máximo veinte personas con mandato vigente.
call-weighed = Ya se dieron puntos con estos criterios: se quedan como están.
call-wrong-interest = Diga si tiene un conflicto de interés.
call-wrong-points = Escriba un número entero de 0 a { $shown }.
call-moved = Alguien la modificó entretanto. Lo que escribió está aquí: vea cómo está ahora antes de guardar.
error-call-moved = Alguien la modificó entretanto, o ya tiene propuestas. No se escribió nada: recargue la página y vea cómo está ahora.
error-not-found-call = No hay ninguna convocatoria { $found }.
history-entity-call = Convocatoria de propuestas
desk-waits-weigh-proposals = { $n ->
    [one] { $shown } propuesta a esta convocatoria espera su valoración.
   *[other] { $shown } propuestas a esta convocatoria esperan su valoración.
 }
call-weigh-save = Guardar mi valoración
call-not-reviewer = Usted no está entre quienes valoran las propuestas de esta convocatoria.
