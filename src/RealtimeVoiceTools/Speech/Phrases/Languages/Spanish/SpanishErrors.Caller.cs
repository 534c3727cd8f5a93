namespace RealtimeVoiceTools;

/// <summary>What did not work and the caller can mend, in Spanish.</summary>
internal static partial class SpanishErrors
{
    private static ErrorWording NotFound => new()
    {
        First =
        [
            "No he encontrado nada llamado '{subject}'. ¿Se refiere a {candidates}?",
            "No veo '{subject}' por ninguna parte. ¿Será {candidates}?",
            "Nada coincide exactamente con '{subject}'. ¿Quizá {candidates}?",
            "Ese nombre no lo he encontrado. ¿Quiere decir {candidates}?",
            "No he encontrado nada con el nombre '{subject}'.",
            "Aquí nada se llama '{subject}'.",
            "He buscado '{subject}' sin encontrar nada.",
            "Eso no lo he encontrado.",
            "No veo nada que coincida.",
            "Lo he buscado, pero no aparece.",
        ],
        Again =
        [
            "Sigue sin aparecer '{subject}'. ¿Tal vez {candidates}?",
            "'{subject}' no está. ¿Podría ser {candidates}?",
            "Nada con '{subject}'. ¿Le sirve {candidates}?",
            "Sigo sin ver '{subject}'.",
            "Tampoco aparece '{subject}'.",
            "Otra vez nada para '{subject}'.",
            "Todavía nada.",
            "Eso tampoco está.",
            "Tampoco hubo suerte.",
        ],
        Offers =
        [
            "Puede describirlo de otra manera, o le leo la lista.",
            "Basta con una parte del nombre.",
            "Si le ayuda, puedo leerle lo que hay.",
            "Una sola palabra del nombre es suficiente.",
            "También vale su lugar en la lista.",
            "Puedo repasarlos uno por uno.",
        ],
    };

    private static ErrorWording Ambiguous => new()
    {
        First =
        [
            "Hay más de un resultado para '{subject}': {candidates}. ¿Cuál quiere?",
            "'{subject}' podría ser {candidates}. ¿Cuál es?",
            "He encontrado varios: {candidates}. ¿A cuál se refiere?",
            "Hay más de un resultado para '{subject}'.",
            "Hay más de uno que coincide.",
            "Varios encajan con lo que ha dicho.",
            "Podría ser más de una cosa.",
        ],
        Again =
        [
            "¿Es {candidates}?",
            "Aún varios: {candidates}.",
            "Elija uno, por favor: {candidates}.",
            "Todavía encajan varios.",
            "Sigue habiendo más de uno.",
            "Aún no sé cuál.",
        ],
        Offers =
        [
            "El nombre completo lo aclararía.",
            "Cualquier detalle que lo distinga ayuda.",
            "También vale su lugar en la lista.",
            "Puedo leérselos completos.",
            "Una palabra más del nombre ayudaría.",
            "Puede decirme para qué día es.",
        ],
    };

    private static ErrorWording Validation => new()
    {
        First =
        [
            "En '{parameter}' no puede ir {got}. ¿Le va bien {allowed}?",
            "{got} no es posible para '{parameter}'. ¿Qué tal {allowed}?",
            "No puedo usar {got} como '{parameter}'. ¿Le parece bien {allowed}?",
            "En '{parameter}' no puede ir {got}.",
            "{got} no sirve para '{parameter}'.",
            "No he podido usar el dato '{parameter}'.",
            "Algo no cuadra en '{parameter}'.",
            "El dato '{parameter}' no encaja.",
            "Uno de los datos no sirve.",
            "Una parte de eso no encaja.",
            "No he podido usar uno de los datos.",
        ],
        Again =
        [
            "{got} no. ¿Tal vez {allowed}?",
            "{got} no vale. ¿Mejor {allowed}?",
            "Ese '{parameter}' tampoco sirve.",
            "'{parameter}' sigue sin cuadrar.",
            "Necesito otro '{parameter}'.",
            "Eso aún no encaja.",
            "Un dato sigue mal.",
            "Todavía no puedo usarlo.",
        ],
        Offers =
        [
            "Puede darme otro valor para '{parameter}'.",
            "Con otro '{parameter}' serviría.",
            "Dígame otra vez '{parameter}'.",
            "¿Podría decirlo con otras palabras?",
            "Dígame una vez más lo que desea.",
            "¿Qué dato cambio?",
            "¿Podría darme los datos de nuevo?",
            "Puede cambiar cualquier parte.",
            "Otro valor ayudaría.",
        ],
    };

    private static ErrorWording PastDate => new()
    {
        First =
        [
            "En '{parameter}', la fecha {got} ya ha pasado. ¿Le va bien {allowed}?",
            "{got} ya pasó. ¿Pongo '{parameter}' para {allowed}?",
            "No puedo poner '{parameter}' en {got}, que ya pasó. ¿Qué tal {allowed}?",
            "Ese día ya ha pasado.",
        ],
        Again =
        [
            "Ese día ya fue. ¿Le sirve {allowed}?",
            "Sigue siendo una fecha pasada. ¿Quizá {allowed}?",
            "{got} quedó atrás. ¿Mejor {allowed}?",
        ],
        Offers =
        [
            "Puede darme otra fecha.",
            "Cualquier día a partir de hoy es posible.",
            "Dígame solo el día que quiere.",
            "Basta un día de la semana, como el próximo lunes.",
            "También puede decir dentro de cuántos días.",
            "¿Qué día le conviene?",
        ],
    };

    private static ErrorWording VerificationRequired => new()
    {
        First = ["Primero tengo que comprobar quién es usted.", "Antes debo asegurarme de que es usted.", "Eso es solo para quien se ha identificado."],
        Again = ["Aún debo comprobar su identidad.", "Sin la comprobación no puedo.", "Primero va la comprobación."],
        Offers =
        [
            "¿Empezamos con la comprobación?",
            "Mientras tanto puedo ayudarle con otras cosas.",
            "Otras peticiones funcionan sin ella.",
            "Avíseme cuando pueda hacer la comprobación.",
            "¿Hago otra cosa entretanto?",
            "Podemos volver a esto después de la comprobación.",
        ],
    };

    private static ErrorWording Locked => new()
    {
        First =
        [
            "Hubo demasiados intentos fallidos. Queda bloqueado durante {wait}.",
            "Está bloqueado durante {wait} por demasiados intentos fallidos.",
            "Está bloqueado y se abre de nuevo en {wait}.",
            "Está bloqueado tras demasiados intentos fallidos.",
            "Fallaron demasiados intentos, así que está bloqueado.",
            "Por seguridad, ahora está bloqueado.",
        ],
        Again = ["Sigue bloqueado durante {wait}.", "Sigue bloqueado.", "El bloqueo continúa.", "Aún no puedo abrirlo."],
        Offers =
        [
            "Puede intentarlo más tarde.",
            "Ahora puedo ayudarle con otras cosas.",
            "Solo queda esperar para abrirlo.",
            "Otras peticiones siguen funcionando.",
            "Vuelva a ello más tarde, por favor.",
            "¿Hay otra cosa por ahora?",
        ],
    };

    private static ErrorWording Expired => new()
    {
        First = ["No llegó respuesta a tiempo, así que no lo he hecho.", "La pregunta ya no está abierta, y no se hizo nada.", "Lo he dejado, porque se acabó el tiempo."],
        Again = ["Otra vez sin respuesta.", "Eso también llegó tarde.", "El tiempo se acabó otra vez."],
        Offers =
        [
            "¿Todavía lo quiere?", "¿Se lo pregunto de nuevo?", "Dígame si todavía lo quiere.",
            "Puede volver a pedirlo.", "Podemos empezar desde el principio.", "Dígalo otra vez cuando quiera.",
        ],
    };

    private static ErrorWording Declined => new()
    {
        First = ["Bien, no lo hago.", "Entendido, lo dejo.", "No se ha cambiado nada."],
        Again = ["Bien, eso no.", "Lo dejo estar.", "Como quiera, sin cambios."],
        Offers = WhatElse,
    };

    private static ErrorWording Cancelled => new()
    {
        First = ["Lo paré antes de que pasara nada.", "Bien, queda anulado.", "Eso lo he dejado."],
        Again = ["Eso también queda anulado.", "Parado.", "Ese también lo he dejado."],
        Offers = WhatElse,
    };

    private static string[] WhatElse =>
    [
        "¿Algo más?", "¿Qué prefiere en su lugar?", "¿Puedo hacer algo más por usted?",
        "Dígame qué quiere hacer.", "¿Prefiere cambiar algo?", "¿Qué hacemos ahora?",
    ];
}
