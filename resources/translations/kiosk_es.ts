<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>Touch to start</source>
        <extracomment>kiosk/gui/widgets/attract_view.py
----------
kiosk/gui/widgets/night_view.py</extracomment>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Home</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Pedir ayuda ahora</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Ayudas de lectura</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>I am finished</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Terminar y salir</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Reading aids, size of the words</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Ayudas de lectura, tamaño de las letras</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>your local emergency number</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>el número de emergencias de su zona</translation>
    </message>
    <message>
        <source>The traditional idea</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>La idea tradicional</translation>
    </message>
    <message>
        <source>What studies show</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>Lo que muestran los estudios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1: we do not know, 0 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1: no lo sabemos, 0 de 3</translation>
    </message>
    <message>
        <source>%1: not very sure, 1 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1: poco seguro, 1 de 3</translation>
    </message>
    <message>
        <source>%1: fairly sure, 2 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1: bastante seguro, 2 de 3</translation>
    </message>
    <message>
        <source>%1: quite sure, 3 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1: muy seguro, 3 de 3</translation>
    </message>
    <message>
        <source>Says it may be offered</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>Dice que se puede ofrecer</translation>
    </message>
    <message>
        <source>Says do not offer</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>Dice que no se ofrezca</translation>
    </message>
    <message>
        <source>With limits</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>Con límites</translation>
    </message>
    <message>
        <source>A payment rule</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>Una regla de pago</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>Not true</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Only partly true</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>Solo en parte cierto</translation>
    </message>
    <message numerus="yes">
        <source>%n more signs</source>
        <extracomment>kiosk/gui/widgets/boxes.py</extracomment>
        <translation>
            <numerusform>1 señal más</numerusform>
            <numerusform>%n señales más</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <extracomment>kiosk/gui/widgets/boxes.py</extracomment>
        <translation>Continúa</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Neck</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Parte alta de la espalda</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Glúteo izquierdo</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Glúteo derecho</translation>
    </message>
    <message>
        <source>Left leg</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Las dos piernas</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Many people think so.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>Mucha gente lo cree.</translation>
    </message>
    <message>
        <source>Here is what is known.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>Esto es lo que se sabe.</translation>
    </message>
    <message>
        <source>It is fine not to be sure.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>No pasa nada por no estar seguro.</translation>
    </message>
    <message>
        <source>That fits what is known.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>Coincide con lo que se sabe.</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>Ver la respuesta</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Next card</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>Tarjeta siguiente</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>Not true</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Pause</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Step back</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Get help now: all the signs</source>
        <extracomment>kiosk/gui/widgets/guide/end.py</extracomment>
        <translation>Pedir ayuda ahora: todas las señales</translation>
    </message>
    <message>
        <source>Read the page</source>
        <extracomment>kiosk/gui/widgets/guide/end.py</extracomment>
        <translation>Leer la página</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>kiosk/gui/widgets/guide/plan.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>My neck hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Me duele el cuello</translation>
    </message>
    <message>
        <source>My upper back hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Me duele la parte alta de la espalda</translation>
    </message>
    <message>
        <source>My low back hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Me duele la zona lumbar</translation>
    </message>
    <message>
        <source>My left hip or buttock hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Me duele la cadera o el glúteo izquierdo</translation>
    </message>
    <message>
        <source>My right hip or buttock hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Me duele la cadera o el glúteo derecho</translation>
    </message>
    <message>
        <source>My left leg hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Me duele la pierna izquierda</translation>
    </message>
    <message>
        <source>My right leg hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Me duele la pierna derecha</translation>
    </message>
    <message>
        <source>Both legs hurt</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>Me duelen las dos piernas</translation>
    </message>
    <message>
        <source>What it is, and what studies show</source>
        <extracomment>kiosk/gui/widgets/home_screen.py</extracomment>
        <translation>Qué es y qué muestran los estudios</translation>
    </message>
    <message>
        <source>Moving, heat, exercise, medicines</source>
        <extracomment>kiosk/gui/widgets/home_screen.py</extracomment>
        <translation>Movimiento, calor, ejercicio, medicinas</translation>
    </message>
    <message>
        <source>Touch a picture. This screen does not record who you are.</source>
        <extracomment>kiosk/gui/widgets/home_screen.py</extracomment>
        <translation>Toque una imagen. Esta pantalla no registra quién es usted.</translation>
    </message>
    <message>
        <source>Touch where it hurts</source>
        <extracomment>kiosk/gui/widgets/home_screen.py
----------
kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>Toque donde le duele</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Draft: not checked by a clinician</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/paper.py</extracomment>
        <translation>Borrador: sin revisión clínica</translation>
    </message>
    <message>
        <source>Published by %1. Last checked %2, next check %3.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/page/plan.py</extracomment>
        <translation>Publicado por %1. Última revisión: %2; próxima revisión: %3.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in the signs of Qt: day, month&apos;s name, year</comment>
        <extracomment>kiosk/gui/viewmodels/translations.py</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Do this if you feel very unwell, or if you do not understand this page. Nobody has checked it in your language yet.</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py</extracomment>
        <translation>Hágalo si se siente muy mal o si no entiende esta página. Nadie la ha revisado todavía en su idioma.</translation>
    </message>
    <message>
        <source>The same in %1</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py</extracomment>
        <translation>Lo mismo en %1</translation>
    </message>
    <message>
        <source>Tell the person at the desk now</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py
----------
kiosk/gui/widgets/guide/danger.py</extracomment>
        <translation>Avise ahora a la persona del mostrador</translation>
    </message>
    <message>
        <source>The same in English</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py</extracomment>
        <translation>Lo mismo en inglés</translation>
    </message>
    <message>
        <source>Take it home</source>
        <extracomment>kiosk/gui/widgets/asking.py
----------
kiosk/gui/widgets/page/links.py
----------
kiosk/gui/widgets/panels.py</extracomment>
        <translation>Llévesela a casa</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>kiosk/gui/widgets/page/head.py
----------
kiosk/gui/widgets/page/look.py
----------
kiosk/gui/widgets/page/plan_large.py
----------
kiosk/gui/widgets/tiles.py</extracomment>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <extracomment>kiosk/gui/widgets/page/head.py
----------
kiosk/gui/widgets/page/screen.py
----------
kiosk/gui/widgets/tiles.py</extracomment>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>kiosk/gui/widgets/page/head.py</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>kiosk/gui/widgets/page/head.py</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <extracomment>kiosk/gui/widgets/page/links.py</extracomment>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>Who says so? Sources (%1)</source>
        <extracomment>kiosk/gui/widgets/page/links.py</extracomment>
        <translation>¿Quién lo dice? Fuentes (%1)</translation>
    </message>
    <message>
        <source>This page gives general knowledge of the field and no figures.</source>
        <extracomment>kiosk/gui/widgets/page/plan.py</extracomment>
        <translation>Esta página ofrece conocimientos generales y no da cifras.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · page %4</source>
        <extracomment>kiosk/gui/widgets/page/plan_large.py</extracomment>
        <translation>%1 · %2 de %3 · página %4</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>kiosk/gui/widgets/page/plan_large.py
----------
kiosk/gui/widgets/page/plan_small.py
----------
kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Sources, part %1 of %2</source>
        <extracomment>kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>Fuentes, parte %1 de %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Not in your language yet</source>
        <extracomment>kiosk/gui/widgets/paper.py</extracomment>
        <translation>Aún no está en su idioma</translation>
    </message>
    <message>
        <source>Draft, and not in your language yet</source>
        <extracomment>kiosk/gui/widgets/paper.py</extracomment>
        <translation>Borrador, y aún no está en su idioma</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>kiosk/gui/widgets/tiles.py</extracomment>
        <translation>Vea también</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>Your visit is cleared in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>
            <numerusform>Su visita se borrará en 1 segundo.</numerusform>
            <numerusform>Su visita se borrará en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hidden screen is cleared in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>
            <numerusform>La pantalla oculta se borrará en 1 segundo.</numerusform>
            <numerusform>La pantalla oculta se borrará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <extracomment>kiosk/gui/widgets/covers.py
----------
kiosk/gui/widgets/panels.py</extracomment>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>The screen is hidden. Touch to show it again.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>La pantalla está oculta. Toque para verla de nuevo.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>Gracias. Adiós.</translation>
    </message>
    <message>
        <source>Keep it hidden</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>Dejarla oculta</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>Mostrar la pantalla</translation>
    </message>
    <message>
        <source>I am finished</source>
        <extracomment>kiosk/gui/widgets/covers.py
----------
kiosk/gui/widgets/panels.py</extracomment>
        <translation>Terminar y salir</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>kiosk/gui/widgets/explanation.py
----------
kiosk/gui/widgets/panels.py
----------
kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>
            <numerusform>Esta pantalla se borrará en 1 segundo.</numerusform>
            <numerusform>Esta pantalla se borrará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Strong light</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Claro fuerte</translation>
    </message>
    <message>
        <source>Strong dark</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Oscuro fuerte</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Ayudas de lectura</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears after %n minutes without touch.</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>
            <numerusform>Esta pantalla se borra tras 1 minuto sin tocarla.</numerusform>
            <numerusform>Esta pantalla se borra tras %n minutos sin tocarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still reading</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Sigo leyendo</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>Ocultar pantalla</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Play</source>
        <extracomment>kiosk/gui/widgets/picture/controls.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>kiosk/gui/widgets/picture/controls.py</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>kiosk/gui/widgets/picture/controls.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Show the next part</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>Mostrar la parte siguiente</translation>
    </message>
    <message>
        <source>Show the next state</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>Mostrar el estado siguiente</translation>
    </message>
    <message>
        <source>Show the next step</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>Mostrar el paso siguiente</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be</extracomment>
        <translation>Raíz nerviosa</translation>
    </message>
    <message>
        <source>Gel centre</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be; herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>Centro de gel</translation>
    </message>
    <message>
        <source>Outer ring</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be; herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>Anillo externo</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be; what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; causes: a label in the picture, as short as can be; sciatica: a label in the picture, as short as can be</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>From above</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be</extracomment>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>herniated-disc: on a button, about 18 letters; herniated-disc-above: on a button, about 18 letters; muscle-strain: on a button, about 18 letters; sciatica: on a button, about 18 letters</extracomment>
        <translation>Sano</translation>
    </message>
    <message>
        <source>The low spine from the side, and one disc from above. The soft gel centre lies inside the whole outer ring. No nerve root is pressed.</source>
        <extracomment>herniated-disc: read aloud instead of the picture</extracomment>
        <translation>La parte baja de la columna de lado y un disco desde arriba. El centro de gel blando está dentro del anillo externo entero. Ninguna raíz nerviosa está presionada.</translation>
    </message>
    <message>
        <source>Herniated</source>
        <extracomment>herniated-disc: on a button, about 18 letters; herniated-disc-above: on a button, about 18 letters</extracomment>
        <translation>Con hernia</translation>
    </message>
    <message>
        <source>The low spine from the side, and one disc from above. The soft gel centre pushes back through a gap in the outer ring. It presses on one nerve root.</source>
        <extracomment>herniated-disc: read aloud instead of the picture</extracomment>
        <translation>La parte baja de la columna de lado y un disco desde arriba. El centro de gel blando sale hacia atrás por una abertura del anillo externo. Presiona una raíz nerviosa.</translation>
    </message>
    <message>
        <source>Months later</source>
        <extracomment>herniated-disc: on a button, about 18 letters; herniated-disc-above: on a button, about 18 letters</extracomment>
        <translation>Meses después</translation>
    </message>
    <message>
        <source>In studies, 63 of 100 got smaller without surgery.</source>
        <extracomment>herniated-disc: said while this state is shown; herniated-disc-above: said while this state is shown</extracomment>
        <translation>En estudios, 63 de cada 100 se hicieron más pequeñas sin cirugía.</translation>
    </message>
    <message>
        <source>The same disc months later. The part that pushed out is smaller, and the nerve root has more room.</source>
        <extracomment>herniated-disc: read aloud instead of the picture</extracomment>
        <translation>El mismo disco meses después. La parte que salió es más pequeña y la raíz nerviosa tiene más espacio.</translation>
    </message>
    <message>
        <source>L5 root</source>
        <extracomment>herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>Raíz L5</translation>
    </message>
    <message>
        <source>L4 root</source>
        <extracomment>herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>Raíz L4</translation>
    </message>
    <message>
        <source>Weak spot</source>
        <extracomment>herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>Punto débil</translation>
    </message>
    <message>
        <source>One disc from above. The soft gel centre lies inside the whole outer ring, and the nerve roots are free.</source>
        <extracomment>herniated-disc-above: read aloud instead of the picture</extracomment>
        <translation>Un disco desde arriba. El centro de gel blando está dentro del anillo externo entero y las raíces nerviosas están libres.</translation>
    </message>
    <message>
        <source>One disc from above. The soft gel centre pushes back through a gap in the outer ring, off to one side. It presses on one nerve root.</source>
        <extracomment>herniated-disc-above: read aloud instead of the picture</extracomment>
        <translation>Un disco desde arriba. El centro de gel blando sale hacia atrás y a un lado por una abertura del anillo externo. Presiona una raíz nerviosa.</translation>
    </message>
    <message>
        <source>The same disc from above, months later. The part that pushed out is smaller.</source>
        <extracomment>herniated-disc-above: read aloud instead of the picture</extracomment>
        <translation>El mismo disco desde arriba, meses después. La parte que salió es más pequeña.</translation>
    </message>
    <message>
        <source>Seen from above</source>
        <extracomment>herniated-disc-above: stands above the picture</extracomment>
        <translation>Visto desde arriba</translation>
    </message>
    <message>
        <source>Older, thinner</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>Más viejo y fino</translation>
    </message>
    <message>
        <source>Before it ages</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>Antes de envejecer</translation>
    </message>
    <message>
        <source>Younger disc</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>Disco joven</translation>
    </message>
    <message>
        <source>Small cracks</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>Grietas pequeñas</translation>
    </message>
    <message>
        <source>Small spur</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>Espolón pequeño</translation>
    </message>
    <message>
        <source>Younger</source>
        <extracomment>disc-changes: on a button, about 18 letters</extracomment>
        <translation>Más joven</translation>
    </message>
    <message>
        <source>Two pieces of spine side by side. Both discs are high and shiny inside.</source>
        <extracomment>disc-changes: read aloud instead of the picture</extracomment>
        <translation>Dos trozos de columna, uno junto al otro. Los dos discos son altos y brillantes por dentro.</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>disc-changes: on a button, about 18 letters</extracomment>
        <translation>Más viejo</translation>
    </message>
    <message>
        <source>At age 80, 96 of 100 people without pain have discs that have aged.</source>
        <extracomment>disc-changes: said while this state is shown</extracomment>
        <translation>A los 80 años, 96 de cada 100 personas sin dolor tienen discos envejecidos.</translation>
    </message>
    <message>
        <source>Two pieces of spine side by side. The younger disc is high, with a shiny gel centre. The older disc is lower and duller. It has two small cracks in its ring. At the front of the bones are two small bone spurs.</source>
        <extracomment>disc-changes: read aloud instead of the picture</extracomment>
        <translation>Dos trozos de columna, uno junto al otro. El disco joven es alto, con un centro de gel brillante. El disco viejo es más bajo y opaco. Tiene dos grietas pequeñas en el anillo. Delante de los huesos hay dos espolones óseos pequeños.</translation>
    </message>
    <message>
        <source>Canal</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Ligament</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be; what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters</extracomment>
        <translation>Ligamento</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Larger joint</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>Articulación más grande</translation>
    </message>
    <message>
        <source>Bulging disc</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>Disco abultado</translation>
    </message>
    <message>
        <source>Nerve roots</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be; sciatica: a label in the picture, as short as can be</extracomment>
        <translation>Raíces nerviosas</translation>
    </message>
    <message>
        <source>Ache eases</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>El dolor cede</translation>
    </message>
    <message>
        <source>Roomy</source>
        <extracomment>spinal-stenosis: on a button, about 18 letters</extracomment>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Two cuts through the low spine, seen from above at one size. Both canals are roomy, and their nerve roots are spread out.</source>
        <extracomment>spinal-stenosis: read aloud instead of the picture</extracomment>
        <translation>Dos cortes de la parte baja de la columna, vistos desde arriba y del mismo tamaño. Los dos canales son amplios y sus raíces nerviosas están separadas.</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <extracomment>spinal-stenosis: on a button, about 18 letters</extracomment>
        <translation>Estrechado</translation>
    </message>
    <message>
        <source>Get help now if pain is new or sudden in both legs, or there at rest. Also if numb between the legs, or with bladder, bowel or sex trouble.</source>
        <extracomment>spinal-stenosis: said while this state is shown</extracomment>
        <translation>Pida ayuda ahora si el dolor en las dos piernas es nuevo o repentino, o está en reposo. También si siente adormecimiento entre las piernas, o problemas de orina, heces o sexo.</translation>
    </message>
    <message>
        <source>Two cuts through the low spine, seen from above at one size. One canal is roomy. The other is narrow: a bulging disc, a thick ligament and larger joints crowd the nerve roots. Beside them a person stands upright with both calves shaded, then leans on a shopping trolley with the shading gone.</source>
        <extracomment>spinal-stenosis: read aloud instead of the picture</extracomment>
        <translation>Dos cortes de la parte baja de la columna, vistos desde arriba y del mismo tamaño. Un canal es amplio. El otro es estrecho: un disco abultado, un ligamento grueso y articulaciones más grandes aprietan las raíces nerviosas. Al lado, una persona está de pie con las dos pantorrillas sombreadas y luego se apoya en un carro de la compra, sin sombreado.</translation>
    </message>
    <message>
        <source>Muscle</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; causes: a label in the picture, as short as can be; blood-flow: a label in the picture, as short as can be</extracomment>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Nerve</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; relaxing-muscles: a label in the picture, as short as can be; nerves: a label in the picture, as short as can be</extracomment>
        <translation>Nervio</translation>
    </message>
    <message>
        <source>Bone</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; causes: a label in the picture, as short as can be</extracomment>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Joint</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters</extracomment>
        <translation>Articulación</translation>
    </message>
    <message>
        <source>Long columns of muscle run up beside the spine.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>Largas columnas de músculo suben junto a la columna.</translation>
    </message>
    <message>
        <source>Ligaments are bands that tie bones together.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>Los ligamentos son bandas que unen los huesos.</translation>
    </message>
    <message>
        <source>Discs are the cushions between the bones.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>Los discos son los cojines entre los huesos.</translation>
    </message>
    <message>
        <source>The large bones here carry the most load.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>Los huesos grandes de aquí llevan la mayor carga.</translation>
    </message>
    <message>
        <source>Small joints at the back link each bone to the next.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>Unas articulaciones pequeñas detrás unen cada hueso con el siguiente.</translation>
    </message>
    <message>
        <source>Nerve roots leave through gaps between the bones.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>Las raíces nerviosas salen por huecos entre los huesos.</translation>
    </message>
    <message>
        <source>Nerves</source>
        <extracomment>causes: a label in the picture, as short as can be; how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>Nervios</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>Parte alta de la espalda</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be; acupuncture: a label in the picture, as short as can be</extracomment>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Hips and buttocks</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>Caderas y glúteos</translation>
    </message>
    <message>
        <source>One leg</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>Una pierna</translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be; get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>Las dos piernas</translation>
    </message>
    <message>
        <source>Sore area</source>
        <extracomment>often-no-single-cause: a label in the picture, as short as can be</extracomment>
        <translation>Zona dolorida</translation>
    </message>
    <message>
        <source>Often no single damaged part is found.</source>
        <extracomment>often-no-single-cause: stands above the picture</extracomment>
        <translation>A menudo no se encuentra una sola parte dañada.</translation>
    </message>
    <message>
        <source>Sore muscle</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>Músculo dolorido</translation>
    </message>
    <message>
        <source>Back muscle</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>Músculo de la espalda</translation>
    </message>
    <message>
        <source>Ligaments</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>Ligamentos</translation>
    </message>
    <message>
        <source>Hip bone</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>Hueso de la cadera</translation>
    </message>
    <message>
        <source>A few frayed fibres</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>Algunas fibras rotas</translation>
    </message>
    <message>
        <source>Mending fibres</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>Fibras que se reparan</translation>
    </message>
    <message>
        <source>Healthy fibres</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>Fibras sanas</translation>
    </message>
    <message>
        <source>A back seen from behind, with two long columns of muscle beside the spine. A round inset shows muscle fibres. All of them are whole.</source>
        <extracomment>muscle-strain: read aloud instead of the picture</extracomment>
        <translation>Una espalda vista desde atrás, con dos largas columnas de músculo junto a la columna. Un recuadro redondo muestra fibras musculares. Todas están enteras.</translation>
    </message>
    <message>
        <source>Strained</source>
        <extracomment>muscle-strain: on a button, about 18 letters</extracomment>
        <translation>Distendido</translation>
    </message>
    <message>
        <source>A back seen from behind, with two long columns of muscle beside the spine. One hand-sized patch beside the low spine is warm in colour. A round inset shows muscle fibres. A few of them are frayed.</source>
        <extracomment>muscle-strain: read aloud instead of the picture</extracomment>
        <translation>Una espalda vista desde atrás, con dos largas columnas de músculo junto a la columna. Una zona del tamaño de una mano, junto a la zona lumbar, tiene color cálido. Un recuadro redondo muestra fibras musculares. Algunas están rotas.</translation>
    </message>
    <message>
        <source>Weeks later</source>
        <extracomment>muscle-strain: on a button, about 18 letters</extracomment>
        <translation>Semanas después</translation>
    </message>
    <message>
        <source>In studies, pain fell from 56 to 26 out of 100 in six weeks.</source>
        <extracomment>muscle-strain: said while this state is shown</extracomment>
        <translation>En estudios, el dolor bajó de 56 a 26 sobre 100 en seis semanas.</translation>
    </message>
    <message>
        <source>The same back weeks later. The warm patch is paler, and the fibres in the inset are mending.</source>
        <extracomment>muscle-strain: read aloud instead of the picture</extracomment>
        <translation>La misma espalda semanas después. La zona cálida es más pálida y las fibras del recuadro se están reparando.</translation>
    </message>
    <message>
        <source>A strain is not nerve damage.</source>
        <extracomment>muscle-strain: stands above the picture</extracomment>
        <translation>Una distensión no es un daño del nervio.</translation>
    </message>
    <message>
        <source>Pressed root</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>Raíz presionada</translation>
    </message>
    <message>
        <source>Sciatic nerve</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>Nervio ciático</translation>
    </message>
    <message>
        <source>Forks above the knee</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>Se divide sobre la rodilla</translation>
    </message>
    <message>
        <source>Top of foot: root L5</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>Empeine: raíz L5</translation>
    </message>
    <message>
        <source>Skin felt by root S1</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>Piel de la raíz S1</translation>
    </message>
    <message>
        <source>A body seen from behind. On one side five short roots from the low spine join into the sciatic nerve. It runs through the buttock and down the back of the thigh, and divides above the knee. In the inset no root is pressed.</source>
        <extracomment>sciatica: read aloud instead of the picture</extracomment>
        <translation>Un cuerpo visto desde atrás. A un lado, cinco raíces cortas de la zona lumbar se unen en el nervio ciático. Pasa por el glúteo y baja por detrás del muslo, y se divide sobre la rodilla. En el recuadro ninguna raíz está presionada.</translation>
    </message>
    <message>
        <source>Root pressed</source>
        <extracomment>sciatica: on a button, about 18 letters</extracomment>
        <translation>Raíz presionada</translation>
    </message>
    <message>
        <source>A body seen from behind. A disc in the inset presses on one nerve root. On one side only, the sciatic nerve is lit from the low spine down the back of the thigh. Two strips of skin on that leg and foot are tinted.</source>
        <extracomment>sciatica: read aloud instead of the picture</extracomment>
        <translation>Un cuerpo visto desde atrás. En el recuadro, un disco presiona una raíz nerviosa. Solo a un lado, el nervio ciático está iluminado desde la zona lumbar y por detrás del muslo. Dos franjas de piel de esa pierna y ese pie están coloreadas.</translation>
    </message>
    <message>
        <source>Usually one side only.</source>
        <extracomment>sciatica: stands above the picture</extracomment>
        <translation>Casi siempre en un solo lado.</translation>
    </message>
    <message>
        <source>Bends right</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>Se curva a la derecha</translation>
    </message>
    <message>
        <source>Straight line</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>Línea recta</translation>
    </message>
    <message>
        <source>10°</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>10°</translation>
    </message>
    <message>
        <source>30°</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>30°</translation>
    </message>
    <message>
        <source>Raised ribs</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>Costillas elevadas</translation>
    </message>
    <message>
        <source>Higher shoulder</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>Hombro más alto</translation>
    </message>
    <message>
        <source>Uneven waist</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>Cintura desigual</translation>
    </message>
    <message>
        <source>Bends left</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>Se curva a la izquierda</translation>
    </message>
    <message>
        <source>Straight</source>
        <extracomment>scoliosis: on a button, about 18 letters</extracomment>
        <translation>Recta</translation>
    </message>
    <message>
        <source>A spine and a body outline seen from behind. The spine runs straight along the middle line.</source>
        <extracomment>scoliosis: read aloud instead of the picture</extracomment>
        <translation>Una columna y el contorno de un cuerpo vistos desde atrás. La columna sigue recta la línea media.</translation>
    </message>
    <message>
        <source>10 degrees</source>
        <extracomment>scoliosis: on a button, about 18 letters</extracomment>
        <translation>10 grados</translation>
    </message>
    <message>
        <source>A curve of 10 degrees or more is called scoliosis.</source>
        <extracomment>scoliosis: said while this state is shown</extracomment>
        <translation>Una curva de 10 grados o más se llama escoliosis.</translation>
    </message>
    <message>
        <source>The spine bends a little to the right at chest height. Two lines show an angle of 10 degrees. From outside hardly anything is to be seen.</source>
        <extracomment>scoliosis: read aloud instead of the picture</extracomment>
        <translation>La columna se curva un poco a la derecha a la altura del pecho. Dos líneas muestran un ángulo de 10 grados. Por fuera casi no se nota nada.</translation>
    </message>
    <message>
        <source>30 degrees</source>
        <extracomment>scoliosis: on a button, about 18 letters</extracomment>
        <translation>30 grados</translation>
    </message>
    <message>
        <source>The spine bends clearly to the right at chest height, and a little to the left below. Two lines show an angle of 30 degrees. The right shoulder is higher, and the waist is uneven.</source>
        <extracomment>scoliosis: read aloud instead of the picture</extracomment>
        <translation>La columna se curva claramente a la derecha a la altura del pecho y un poco a la izquierda más abajo. Dos líneas muestran un ángulo de 30 grados. El hombro derecho está más alto y la cintura es desigual.</translation>
    </message>
    <message>
        <source>Hip line</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>Línea de la cadera</translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>Tobillo</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>Detrás de la rodilla</translation>
    </message>
    <message>
        <source>Side of the knee</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>Lado de la rodilla</translation>
    </message>
    <message>
        <source>Dashed lines are a traditional map, not a body part.</source>
        <extracomment>acupuncture-points: stands above the picture</extracomment>
        <translation>Las líneas discontinuas son un mapa tradicional, no una parte del cuerpo.</translation>
    </message>
    <message>
        <source>Very thin needle</source>
        <extracomment>what-is-acupuncture: a label in the picture, as short as can be; how-it-may-help: a label in the picture, as short as can be; calming-inflammation: a label in the picture, as short as can be; blood-flow: a label in the picture, as short as can be; relaxing-muscles: a label in the picture, as short as can be; nerves: a label in the picture, as short as can be</extracomment>
        <translation>Aguja muy fina</translation>
    </message>
    <message>
        <source>Here, none over the spine</source>
        <extracomment>what-is-acupuncture: a label in the picture, as short as can be</extracomment>
        <translation>Aquí, ninguna sobre la columna</translation>
    </message>
    <message>
        <source>Saddle area</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>Zona de la silla de montar</translation>
    </message>
    <message>
        <source>Bladder</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>Vejiga</translation>
    </message>
    <message>
        <source>Bowels</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>Intestino</translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>Caminar</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>Bad fall</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>Caída grave</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>Dolor de pecho</translation>
    </message>
    <message>
        <source>Very thin needles</source>
        <extracomment>acupuncture: a label in the picture, as short as can be</extracomment>
        <translation>Agujas muy finas</translation>
    </message>
    <message>
        <source>1 Talk</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>1 Hablar</translation>
    </message>
    <message>
        <source>2 Needles</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>2 Agujas</translation>
    </message>
    <message>
        <source>3 Rest</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>3 Descanso</translation>
    </message>
    <message>
        <source>4 After</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>4 Después</translation>
    </message>
    <message>
        <source>Four frames. The first stands out: a person and a clinician talk over a health form.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>Cuatro cuadros. Destaca el primero: una persona y un profesional hablan sobre un cuestionario de salud.</translation>
    </message>
    <message>
        <source>The second of four frames: the person lies face down. Thin needles stand low on the back, none over the spine.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>El segundo de cuatro cuadros: la persona está boca abajo. Hay agujas finas en la parte baja de la espalda, ninguna sobre la columna.</translation>
    </message>
    <message>
        <source>The third of four frames: the person lies still. A clock shows about half an hour.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>El tercero de cuatro cuadros: la persona está quieta. Un reloj muestra una media hora.</translation>
    </message>
    <message>
        <source>The last of four frames: the person sits with feet up and a glass of water.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>El último de cuatro cuadros: la persona está sentada con los pies en alto y un vaso de agua.</translation>
    </message>
    <message>
        <source>Sealed, used once</source>
        <extracomment>is-it-safe: a label in the picture, as short as can be</extracomment>
        <translation>Sellada, de un solo uso</translation>
    </message>
    <message>
        <source>Clean hands</source>
        <extracomment>is-it-safe: a label in the picture, as short as can be</extracomment>
        <translation>Manos limpias</translation>
    </message>
    <message>
        <source>Sharps bin</source>
        <extracomment>is-it-safe: a label in the picture, as short as can be</extracomment>
        <translation>Contenedor de agujas</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Pacemaker</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>Marcapasos</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>Anticoagulantes</translation>
    </message>
    <message>
        <source>No current</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>Sin corriente</translation>
    </message>
    <message>
        <source>Medicines</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be; what-helps: a label in the picture, as short as can be</extracomment>
        <translation>Medicinas</translation>
    </message>
    <message>
        <source>Lung disease</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>Enfermedad pulmonar</translation>
    </message>
    <message>
        <source>Needles: 48</source>
        <extracomment>research: a label in the picture, as short as can be</extracomment>
        <translation>Agujas: 48</translation>
    </message>
    <message>
        <source>Pretend: 44</source>
        <extracomment>research: a label in the picture, as short as can be</extracomment>
        <translation>Simulada: 44</translation>
    </message>
    <message>
        <source>Usual care: 27</source>
        <extracomment>research: a label in the picture, as short as can be</extracomment>
        <translation>Atención habitual: 27</translation>
    </message>
    <message>
        <source>Of 100 people, clearly better after six months in one large trial</source>
        <extracomment>research: stands above the picture</extracomment>
        <translation>De 100 personas, claramente mejor a los seis meses en un ensayo grande</translation>
    </message>
    <message>
        <source>Inflammation</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>Inflamación</translation>
    </message>
    <message>
        <source>Blood flow</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>Circulación</translation>
    </message>
    <message>
        <source>Muscles</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Rest and sleep</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>Descanso y sueño</translation>
    </message>
    <message>
        <source>Five ideas of how it may help</source>
        <extracomment>how-it-may-help: stands above the picture</extracomment>
        <translation>Cinco ideas de cómo puede ayudar</translation>
    </message>
    <message>
        <source>Messengers</source>
        <extracomment>calming-inflammation: a label in the picture, as short as can be</extracomment>
        <translation>Mensajeros</translation>
    </message>
    <message>
        <source>Nerve ending</source>
        <extracomment>calming-inflammation: a label in the picture, as short as can be; nerves: a label in the picture, as short as can be</extracomment>
        <translation>Terminación nerviosa</translation>
    </message>
    <message>
        <source>Endorphin</source>
        <extracomment>calming-inflammation: a label in the picture, as short as can be</extracomment>
        <translation>Endorfina</translation>
    </message>
    <message>
        <source>1 Before</source>
        <extracomment>calming-inflammation: on a button, about 18 letters; blood-flow: on a button, about 18 letters; nerves: on a button, about 18 letters</extracomment>
        <translation>1 Antes</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. In a round inset, small messengers of inflammation float around a nerve ending.</source>
        <extracomment>calming-inflammation: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. En un recuadro redondo, pequeños mensajeros de la inflamación flotan junto a una terminación nerviosa.</translation>
    </message>
    <message>
        <source>2 Needle</source>
        <extracomment>calming-inflammation: on a button, about 18 letters; blood-flow: on a button, about 18 letters; relaxing-muscles: on a button, about 18 letters; nerves: on a button, about 18 letters</extracomment>
        <translation>2 Aguja</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes in. In the inset the messengers are still there.</source>
        <extracomment>calming-inflammation: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. Entra una aguja fina. En el recuadro los mensajeros siguen ahí.</translation>
    </message>
    <message>
        <source>3 Calmer?</source>
        <extracomment>calming-inflammation: on a button, about 18 letters</extracomment>
        <translation>3 ¿Más calma?</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. The proposed effect, not shown by studies: fewer messengers, and endorphins.</source>
        <extracomment>calming-inflammation: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. El efecto propuesto, no demostrado en estudios: menos mensajeros, y endorfinas.</translation>
    </message>
    <message>
        <source>Proposed; studies have not shown it</source>
        <extracomment>calming-inflammation: stands above the picture; relaxing-muscles: stands above the picture</extracomment>
        <translation>Propuesto; los estudios no lo han mostrado</translation>
    </message>
    <message>
        <source>Blood vessel</source>
        <extracomment>blood-flow: a label in the picture, as short as can be</extracomment>
        <translation>Vaso sanguíneo</translation>
    </message>
    <message>
        <source>Red blood cell</source>
        <extracomment>blood-flow: a label in the picture, as short as can be</extracomment>
        <translation>Glóbulo rojo</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. In a round inset, blood cells flow through a small vessel.</source>
        <extracomment>blood-flow: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. En un recuadro redondo, las células de la sangre pasan por un vaso pequeño.</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes in beside the small vessel.</source>
        <extracomment>blood-flow: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. Una aguja fina entra junto al vaso pequeño.</translation>
    </message>
    <message>
        <source>3 Wider?</source>
        <extracomment>blood-flow: on a button, about 18 letters</extracomment>
        <translation>3 ¿Más ancho?</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. The proposed effect: the vessel near the needle is a little wider for a short time.</source>
        <extracomment>blood-flow: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. El efecto propuesto: el vaso cercano a la aguja se ensancha un poco durante poco tiempo.</translation>
    </message>
    <message>
        <source>Short, local rise in healthy people; studies have not shown healing</source>
        <extracomment>blood-flow: stands above the picture</extracomment>
        <translation>Aumento breve y local en personas sanas; los estudios no han mostrado curación</translation>
    </message>
    <message>
        <source>Tight fibres</source>
        <extracomment>relaxing-muscles: a label in the picture, as short as can be</extracomment>
        <translation>Fibras tensas</translation>
    </message>
    <message>
        <source>Soft fibres</source>
        <extracomment>relaxing-muscles: a label in the picture, as short as can be</extracomment>
        <translation>Fibras blandas</translation>
    </message>
    <message>
        <source>1 Tight</source>
        <extracomment>relaxing-muscles: on a button, about 18 letters</extracomment>
        <translation>1 Tensas</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. Some muscle fibres are tight and lie in waves.</source>
        <extracomment>relaxing-muscles: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. Algunas fibras musculares están tensas y forman ondas.</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes into the tight fibres.</source>
        <extracomment>relaxing-muscles: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. Una aguja fina entra en las fibras tensas.</translation>
    </message>
    <message>
        <source>3 Softer?</source>
        <extracomment>relaxing-muscles: on a button, about 18 letters</extracomment>
        <translation>3 ¿Más blandas?</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. The proposed effect, not shown by studies: the fibres lie soft and even.</source>
        <extracomment>relaxing-muscles: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. El efecto propuesto, no demostrado en estudios: las fibras están blandas y parejas.</translation>
    </message>
    <message>
        <source>Spine</source>
        <extracomment>nerves: a label in the picture, as short as can be</extracomment>
        <translation>Columna</translation>
    </message>
    <message>
        <source>To the brain</source>
        <extracomment>nerves: a label in the picture, as short as can be</extracomment>
        <translation>Hacia el cerebro</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A nerve runs from it to the spine.</source>
        <extracomment>nerves: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. Un nervio va de ahí a la columna.</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes in near a nerve ending.</source>
        <extracomment>nerves: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. Una aguja fina entra cerca de una terminación nerviosa.</translation>
    </message>
    <message>
        <source>3 Signals</source>
        <extracomment>nerves: on a button, about 18 letters</extracomment>
        <translation>3 Señales</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. Signals run from the needle along the nerve to the spine.</source>
        <extracomment>nerves: read aloud instead of the picture</extracomment>
        <translation>Un corte de piel, grasa y músculo. Unas señales van de la aguja por el nervio hasta la columna.</translation>
    </message>
    <message>
        <source>Studies have not shown healthier nerves</source>
        <extracomment>nerves: stands above the picture</extracomment>
        <translation>Los estudios no han mostrado nervios más sanos</translation>
    </message>
    <message>
        <source>Breath</source>
        <extracomment>rest-and-sleep: a label in the picture, as short as can be</extracomment>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>1 Evening</source>
        <extracomment>rest-and-sleep: on a button, about 18 letters</extracomment>
        <translation>1 Por la tarde</translation>
    </message>
    <message>
        <source>A person lies awake in the evening. A line with many waves shows quick breaths.</source>
        <extracomment>rest-and-sleep: read aloud instead of the picture</extracomment>
        <translation>Una persona está despierta en la cama por la noche. Una línea con muchas ondas muestra respiraciones rápidas.</translation>
    </message>
    <message>
        <source>2 At rest</source>
        <extracomment>rest-and-sleep: on a button, about 18 letters</extracomment>
        <translation>2 En reposo</translation>
    </message>
    <message>
        <source>The person lies at rest. The waves of the breath are longer.</source>
        <extracomment>rest-and-sleep: read aloud instead of the picture</extracomment>
        <translation>La persona descansa acostada. Las ondas de la respiración son más largas.</translation>
    </message>
    <message>
        <source>3 Asleep?</source>
        <extracomment>rest-and-sleep: on a button, about 18 letters</extracomment>
        <translation>3 ¿Dormido?</translation>
    </message>
    <message>
        <source>Night: the person seems to sleep, with long calm breaths. Better sleep is uncertain.</source>
        <extracomment>rest-and-sleep: read aloud instead of the picture</extracomment>
        <translation>Noche: la persona parece dormir, con respiraciones largas y tranquilas. No es seguro que se duerma mejor.</translation>
    </message>
    <message>
        <source>Many feel relaxed; better sleep is uncertain</source>
        <extracomment>rest-and-sleep: stands above the picture</extracomment>
        <translation>Muchos se sienten relajados; no es seguro que se duerma mejor</translation>
    </message>
    <message>
        <source>Warmth</source>
        <extracomment>what-helps: a label in the picture, as short as can be</extracomment>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>what-helps: a label in the picture, as short as can be</extracomment>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <extracomment>exercise-and-physio: a label in the picture, as short as can be</extracomment>
        <translation>Fisioterapeuta</translation>
    </message>
    <message>
        <source>Tablets</source>
        <extracomment>medicines: a label in the picture, as short as can be</extracomment>
        <translation>Pastillas</translation>
    </message>
    <message>
        <source>Measured dose</source>
        <extracomment>medicines: a label in the picture, as short as can be</extracomment>
        <translation>Dosis medida</translation>
    </message>
    <message>
        <source>Read the leaflet</source>
        <extracomment>medicines: a label in the picture, as short as can be</extracomment>
        <translation>Lea el prospecto</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>other-treatments: a label in the picture, as short as can be</extracomment>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Hands-on care</source>
        <extracomment>other-treatments: a label in the picture, as short as can be</extracomment>
        <translation>Terapia manual</translation>
    </message>
    <message>
        <source>Specialist</source>
        <extracomment>other-treatments: a label in the picture, as short as can be</extracomment>
        <translation>Especialista</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>true-or-not: a label in the picture, as short as can be</extracomment>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>Not true</source>
        <extracomment>true-or-not: a label in the picture, as short as can be</extracomment>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (draft, not checked by a clinician)</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>%1 (borrador, sin revisión clínica)</translation>
    </message>
    <message>
        <source>My questions</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>This sheet is a short form. The screen in the clinic tells more.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>Esta hoja es un resumen. La pantalla de la clínica explica más.</translation>
    </message>
    <message>
        <source>Clinic: %1</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>Clínica: %1</translation>
    </message>
    <message>
        <source>Sources:</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <source>Call %1.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>Llame al %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that you chose on the screen.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>
            <numerusform>Y 1 más que eligió en la pantalla.</numerusform>
            <numerusform>Y %n más que eligió en la pantalla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff</source>
        <extracomment>kiosk/gui/widgets/staff/backstage.py</extracomment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <extracomment>kiosk/gui/widgets/staff/backstage.py</extracomment>
        <translation>Introduzca su PIN.</translation>
    </message>
    <message>
        <source>With this frame the screen is %1 mm wide and %2 mm high.</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>Con este marco la pantalla mide %1 mm de ancho y %2 mm de alto.</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>Medir la pantalla</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen, into the marked corner of the frame. Make the frame as large as the card. Then press “It fits”.</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>Apoye una tarjeta bancaria en la pantalla, en la esquina marcada del marco. Ajuste el marco al tamaño de la tarjeta. Después pulse «Coincide».</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>Mucho más pequeño</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Much larger</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>Mucho más grande</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>The screen can be cleaned now. It does nothing until the time is up.</source>
        <extracomment>kiosk/gui/widgets/staff/cleaning_view.py</extracomment>
        <translation>Ya puede limpiar la pantalla. No hace nada hasta que acabe el tiempo.</translation>
    </message>
    <message>
        <source>Do not change it</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>No cambiarlo</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>Letras con acento</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>Cifras y signos</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Arabic or Latin letters</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>Letras árabes o latinas</translation>
    </message>
    <message>
        <source>More letters</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>Más letras</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py
----------
kiosk/gui/widgets/staff/pin_pad.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>kiosk/gui/widgets/staff/pin_pad.py
----------
kiosk/gui/widgets/staff/sheet_view.py
----------
kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <extracomment>kiosk/gui/widgets/staff/pin_pad.py</extracomment>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>kiosk/gui/widgets/staff/pin_pad.py</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py</extracomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py</extracomment>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py
----------
kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <extracomment>kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>Probar el toque</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Touch the middle of the cross.</source>
        <extracomment>kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>Toque el centro de la cruz.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask somebody with the IT role.</source>
        <translation>Su función no permite esto. Pregunte a alguien con la función de informática.</translation>
    </message>
    <message>
        <source>There is somebody with this name already. Add an initial.</source>
        <translation>Ya hay alguien con este nombre. Añada una inicial.</translation>
    </message>
    <message>
        <source>There is nobody with this name. Choose one from the list.</source>
        <translation>No hay nadie con este nombre. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>The name is too long. Use at most 60 characters.</source>
        <translation>El nombre es demasiado largo. Use como mucho 60 caracteres.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be shown. Type it again.</source>
        <translation>El nombre tiene un signo que no se puede mostrar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>There are 12 people already. Remove one first.</source>
        <translation>Ya hay 12 personas. Quite una primero.</translation>
    </message>
    <message>
        <source>This is the last person with a PIN. Add another one first.</source>
        <translation>Es la última persona con PIN. Añada otra primero.</translation>
    </message>
    <message>
        <source>This PIN is taken. Take another one.</source>
        <translation>Este PIN ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>The list of people and PINs in %1 is damaged. Sign in and save the people again.</source>
        <translation>La lista de personas y PIN en %1 está dañada. Entre y guarde de nuevo las personas.</translation>
    </message>
    <message>
        <source>The list of people and PINs in %1 is from a newer version of the kiosk. Install that version again.</source>
        <translation>La lista de personas y PIN en %1 es de una versión más nueva del quiosco. Instale esa versión.</translation>
    </message>
    <message>
        <source>No PIN can be checked, because the list of people is lost. Ask IT to put access.json back, or to allow a new first run in the machine&apos;s policy file.</source>
        <translation>No se puede comprobar ningún PIN, porque se perdió la lista de personas. Pida a informática que reponga access.json o que permita una nueva puesta en marcha en el archivo de reglas del equipo.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Screen, keys and sound</source>
        <translation>Pantalla, teclas y sonido</translation>
    </message>
    <message>
        <source>Settings and people</source>
        <translation>Ajustes y personas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Restart and exit</source>
        <translation>Reiniciar y salir</translation>
    </message>
    <message>
        <source>How the kiosk is</source>
        <translation>Cómo está el quiosco</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Show a patient a page</source>
        <translation>Mostrar una página a un paciente</translation>
    </message>
    <message>
        <source>Find words in the pages</source>
        <translation>Buscar palabras en las páginas</translation>
    </message>
    <message>
        <source>Card for the desk</source>
        <translation>Tarjeta para el mostrador</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Qué se lee</translation>
    </message>
    <message>
        <source>Pages and approvals</source>
        <translation>Páginas y aprobaciones</translation>
    </message>
    <message>
        <source>Review a translation</source>
        <translation>Revisar una traducción</translation>
    </message>
    <message>
        <source>Approve a page</source>
        <translation>Aprobar una página</translation>
    </message>
    <message>
        <source>Show or hide drafts</source>
        <translation>Mostrar u ocultar borradores</translation>
    </message>
    <message>
        <source>Save the approvals</source>
        <translation>Guardar las aprobaciones</translation>
    </message>
    <message>
        <source>Read approvals</source>
        <translation>Leer aprobaciones</translation>
    </message>
    <message>
        <source>Approvals for pages as they are now are added. Others are left out. Go on?</source>
        <translation>Se añaden las aprobaciones de páginas tal como están ahora. Las demás se dejan fuera. ¿Seguir?</translation>
    </message>
    <message>
        <source>Content manual</source>
        <translation>Manual del contenido</translation>
    </message>
    <message>
        <source>New pages from a stick</source>
        <translation>Páginas nuevas desde una memoria USB</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>Test the keys</source>
        <translation>Probar las teclas</translation>
    </message>
    <message>
        <source>Teach the kiosk its keys</source>
        <translation>Enseñar al quiosco sus teclas</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Poner la hora</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>People and PINs</source>
        <translation>Personas y PIN</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>The old recovery code stops working at once. Make a new one?</source>
        <translation>El código anterior deja de valer enseguida. ¿Hacer uno nuevo?</translation>
    </message>
    <message>
        <source>Set the kiosk up again</source>
        <translation>Configurar el quiosco de nuevo</translation>
    </message>
    <message>
        <source>All questions of the first set-up come again. Nothing is lost until you answer them. Start?</source>
        <translation>Vuelven todas las preguntas de la primera puesta en marcha. No se pierde nada hasta que responda. ¿Empezar?</translation>
    </message>
    <message>
        <source>Save all settings</source>
        <translation>Guardar todos los ajustes</translation>
    </message>
    <message>
        <source>Read saved settings</source>
        <translation>Leer ajustes guardados</translation>
    </message>
    <message>
        <source>The settings of now are replaced, and the kiosk starts again. Go on?</source>
        <translation>Se sustituyen los ajustes actuales y el quiosco arranca de nuevo. ¿Seguir?</translation>
    </message>
    <message>
        <source>Files for support</source>
        <translation>Archivos para el soporte</translation>
    </message>
    <message>
        <source>Report for opening day</source>
        <translation>Informe para el día de apertura</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Reiniciar el quiosco</translation>
    </message>
    <message>
        <source>The screen goes dark for some seconds. Restart?</source>
        <translation>La pantalla se apaga unos segundos. ¿Reiniciar?</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Reiniciar el ordenador</translation>
    </message>
    <message>
        <source>The kiosk is away for some minutes. Restart the computer?</source>
        <translation>El quiosco no estará unos minutos. ¿Reiniciar el ordenador?</translation>
    </message>
    <message>
        <source>Switch the computer off</source>
        <translation>Apagar el ordenador</translation>
    </message>
    <message>
        <source>Somebody must switch it on again by hand. Switch the computer off?</source>
        <translation>Alguien tendrá que encenderlo a mano. ¿Apagar el ordenador?</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>The kiosk ends, and the computer is open to whoever stands here. Leave the kiosk?</source>
        <translation>El quiosco termina y el ordenador queda abierto a quien esté aquí. ¿Salir?</translation>
    </message>
    <message>
        <source>Wait half a minute. The kiosk starts again by itself.</source>
        <translation>Espere medio minuto. El quiosco arranca solo.</translation>
    </message>
    <message>
        <source>Hold the upper left corner for 3 seconds, and let go.</source>
        <translation>Mantenga 3 segundos la esquina superior izquierda y suelte.</translation>
    </message>
    <message>
        <source>Then tap the upper right corner, and type your PIN.</source>
        <translation>Después toque la esquina superior derecha y escriba su PIN.</translation>
    </message>
    <message>
        <source>On a large display the corners are those of the part you can reach.</source>
        <translation>En una pantalla grande las esquinas son las de la parte que alcanza.</translation>
    </message>
    <message>
        <source>Or on a keyboard press F9 five times.</source>
        <translation>O pulse F9 cinco veces en un teclado.</translation>
    </message>
    <message>
        <source>Hold both upper corners at once for 3 seconds. No PIN is needed.</source>
        <translation>Mantenga las dos esquinas superiores a la vez 3 segundos. No hace falta PIN.</translation>
    </message>
    <message>
        <source>If it does not: switch the computer off and on.</source>
        <translation>Si no: apague y encienda el ordenador.</translation>
    </message>
    <message>
        <source>Get in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>If it does not react</source>
        <translation>Si no reacciona</translation>
    </message>
    <message>
        <source>Forgotten PIN</source>
        <translation>PIN olvidado</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Or on the keypad press: Back, Back, Up, Back, Back, Down, Back, Back, Up.</source>
        <translation>O en el teclado del quiosco: Atrás, Atrás, Arriba, Atrás, Atrás, Abajo, Atrás, Atrás, Arriba.</translation>
    </message>
    <message>
        <source>Wipe while the screen counts down from %1. It unlocks by itself.</source>
        <translation>Limpie mientras la pantalla cuenta desde %1. Se desbloquea sola.</translation>
    </message>
    <message>
        <source>If it does not: get in, then touch “Restart the computer”.</source>
        <translation>Si no: entre y toque «Reiniciar el ordenador».</translation>
    </message>
    <message>
        <source>The kiosk in the waiting room</source>
        <translation>El quiosco de la sala de espera</translation>
    </message>
    <message>
        <source>For staff. Please keep it at the desk.</source>
        <translation>Para el personal. Guárdela en el mostrador.</translation>
    </message>
    <message>
        <source>Get in, then touch “Leave the kiosk”. This needs a PIN with the IT role.</source>
        <translation>Entre y toque «Salir del quiosco». Hace falta un PIN con la función de informática.</translation>
    </message>
    <message>
        <source>Get in, then touch “Recovery code”. The code is kept where you put it.</source>
        <translation>Entre y toque «Código de recuperación». El código está donde lo guardaron.</translation>
    </message>
    <message>
        <source>Draft. %1 approved it on %2. The language is not reviewed yet.</source>
        <translation>Borrador. %1 lo aprobó el %2. Falta revisar el idioma.</translation>
    </message>
    <message>
        <source>Draft. Not approved yet.</source>
        <translation>Borrador. Aún sin aprobar.</translation>
    </message>
    <message>
        <source>Draft. The language was reviewed by %1 on %2.</source>
        <translation>Borrador. %1 revisó el idioma el %2.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>Aprobada por %1 el %2.</translation>
    </message>
    <message>
        <source>Drafts, and approvals on a stick</source>
        <translation>Borradores y aprobaciones en una memoria USB</translation>
    </message>
    <message>
        <source>Pages that nobody has approved</source>
        <translation>Páginas que nadie ha aprobado</translation>
    </message>
    <message>
        <source>Show them, marked as drafts</source>
        <translation>Mostrarlas, marcadas como borrador</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlas</translation>
    </message>
    <message>
        <source>Drafts are shown to patients, marked as drafts.</source>
        <translation>Los borradores se muestran a los pacientes, marcados.</translation>
    </message>
    <message>
        <source>Drafts are hidden from patients.</source>
        <translation>Los borradores están ocultos para los pacientes.</translation>
    </message>
    <message>
        <source>A clinician can change this.</source>
        <translation>Un profesional clínico puede cambiarlo.</translation>
    </message>
    <message>
        <source>The rules of this computer have decided about drafts. Ask IT to change it.</source>
        <translation>Las reglas de este ordenador deciden sobre los borradores. Pida a informática que lo cambie.</translation>
    </message>
    <message>
        <source>“Get help now” is always shown.</source>
        <translation>«Pedir ayuda ahora» se muestra siempre.</translation>
    </message>
    <message>
        <source>Approvals on a stick</source>
        <translation>Aprobaciones en una memoria USB</translation>
    </message>
    <message>
        <source>The stick holds no file “%1”. Save the approvals of the other kiosk on it first.</source>
        <translation>En la memoria no hay un archivo «%1». Guarde antes en ella las aprobaciones del otro quiosco.</translation>
    </message>
    <message>
        <source>Approvals added: %1.</source>
        <translation>Aprobaciones añadidas: %1.</translation>
    </message>
    <message>
        <source>Approvals that were here already: %1.</source>
        <translation>Aprobaciones que ya estaban aquí: %1.</translation>
    </message>
    <message>
        <source>Approvals left out, because the page has changed or is not here: %1.</source>
        <translation>Aprobaciones que se dejan fuera, porque la página ha cambiado o no está aquí: %1.</translation>
    </message>
    <message>
        <source>Approved: %1 of %2 pages. Language: %3.</source>
        <translation>Aprobadas: %1 de %2 páginas. Idioma: %3.</translation>
    </message>
    <message>
        <source>There are no pages. “How the kiosk is” says why.</source>
        <translation>No hay páginas. «Cómo está el quiosco» dice por qué.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Only drafts</source>
        <translation>Solo borradores</translation>
    </message>
    <message>
        <source>There are no drafts in this language.</source>
        <translation>No hay borradores en este idioma.</translation>
    </message>
    <message>
        <source>Facts that wait for a clinician</source>
        <translation>Datos que esperan a un profesional clínico</translation>
    </message>
    <message>
        <source>%1 of them; none stands on a page</source>
        <translation>%1 en total; ninguno está en una página</translation>
    </message>
    <message>
        <source>Touch a page to approve it</source>
        <translation>Toque una página para aprobarla</translation>
    </message>
    <message>
        <source>Touch a page to see who approved it</source>
        <translation>Toque una página para ver quién la aprobó</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Language: %1.</source>
        <translation>Idioma: %1.</translation>
    </message>
    <message>
        <source>Language: %1. The page was written in it.</source>
        <translation>Idioma: %1. La página se escribió en él.</translation>
    </message>
    <message>
        <source>Content approved: %1, clinical approver, %2.</source>
        <translation>Contenido aprobado: %1, aprobación clínica, %2.</translation>
    </message>
    <message>
        <source>Translation approved: %1, language reviewer, %2.</source>
        <translation>Traducción aprobada: %1, revisión del idioma, %2.</translation>
    </message>
    <message>
        <source>Look at the page first</source>
        <translation>Mire primero la página</translation>
    </message>
    <message>
        <source>Nobody has rated yet how well the page is understood (PEMAT) and how it informs (DISCERN).</source>
        <translation>Nadie ha valorado todavía cómo se entiende la página (PEMAT) ni cómo informa (DISCERN).</translation>
    </message>
    <message>
        <source>One person has rated the page (PEMAT, DISCERN). A second one is wanted.</source>
        <translation>Una persona ha valorado la página (PEMAT, DISCERN). Falta una segunda.</translation>
    </message>
    <message>
        <source>Two people or more have rated the page (PEMAT, DISCERN).</source>
        <translation>Dos personas o más han valorado la página (PEMAT, DISCERN).</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>Qué se aprueba</translation>
    </message>
    <message>
        <source>The words, numbers, picture, sources and sound of this page, as they are now. Version: %1.</source>
        <translation>Las palabras, los números, la imagen, las fuentes y el sonido de esta página, tal como están ahora. Versión: %1.</translation>
    </message>
    <message>
        <source>If any of these changes, the page is a draft again.</source>
        <translation>Si algo de esto cambia, la página vuelve a ser un borrador.</translation>
    </message>
    <message>
        <source>Name on the approval</source>
        <translation>Nombre en la aprobación</translation>
    </message>
    <message>
        <source>Type your name first. Touch “Name on the approval”.</source>
        <translation>Escriba primero su nombre. Toque «Nombre en la aprobación».</translation>
    </message>
    <message>
        <source>The content is right: approve</source>
        <translation>El contenido es correcto: aprobar</translation>
    </message>
    <message>
        <source>The translation is right: approve</source>
        <translation>La traducción es correcta: aprobar</translation>
    </message>
    <message>
        <source>Your role may look. A clinician approves the content.</source>
        <translation>Su función permite mirar. Un profesional clínico aprueba el contenido.</translation>
    </message>
    <message>
        <source>The approval is saved.</source>
        <translation>La aprobación está guardada.</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>Retirar la aprobación</translation>
    </message>
    <message>
        <source>The page becomes a draft again. Every approval of it in this language is deleted. Go on?</source>
        <translation>La página vuelve a ser un borrador. Se borran todas sus aprobaciones en este idioma. ¿Seguir?</translation>
    </message>
    <message>
        <source>The page is a draft again.</source>
        <translation>La página es de nuevo un borrador.</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
    <message>
        <source>Have a bank card or a membership card at hand: all are 85.6 mm wide.</source>
        <translation>Tenga a mano una tarjeta bancaria o de socio: todas miden 85,6 mm de ancho.</translation>
    </message>
    <message>
        <source>You hold it against the screen and fit a frame to it. Letters and buttons then have the right size.</source>
        <translation>Se apoya en la pantalla y se le ajusta un marco. Así las letras y los botones tienen el tamaño correcto.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type year, month and day, like 20261224.</source>
        <translation>«%1» no es una fecha. Escriba año, mes y día, como 20261224.</translation>
    </message>
    <message>
        <source>The year %1 cannot be right. Type a year from %2 to %3.</source>
        <translation>El año %1 no puede ser. Escriba un año de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Type hour and minute, like 0830.</source>
        <translation>«%1» no es una hora. Escriba hora y minuto, como 0830.</translation>
    </message>
    <message>
        <source>Four targets come, one in each corner. Touch each. Wrong places show a screen that is set up wrongly.</source>
        <translation>Aparecen cuatro blancos, uno en cada esquina. Toque cada uno. Si aparecen en otro lugar, la pantalla está mal configurada.</translation>
    </message>
    <message>
        <source>There is no such day: “%1”. Type year, month and day, like 20261224.</source>
        <translation>No existe ese día: «%1». Escriba año, mes y día, como 20261224.</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Poner la hora</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Poner la fecha</translation>
    </message>
    <message>
        <source>The clock decides when the screen is on, and which week is counted.</source>
        <translation>El reloj decide cuándo está encendida la pantalla y qué semana se cuenta.</translation>
    </message>
    <message>
        <source>Time: hour and minute, like 0830</source>
        <translation>Hora: hora y minuto, como 0830</translation>
    </message>
    <message>
        <source>Date: year, month and day, like 20261224</source>
        <translation>Fecha: año, mes y día, como 20261224</translation>
    </message>
    <message>
        <source>The clock was not changed.</source>
        <translation>El reloj no se ha cambiado.</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>Lo he oído</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>No he oído nada</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <translation>Tocar el sonido</translation>
    </message>
    <message>
        <source>How loud it is for patients is set under “All settings”.</source>
        <translation>El volumen para los pacientes se ajusta en «Todos los ajustes».</translation>
    </message>
    <message>
        <source>The sound works.</source>
        <translation>El sonido funciona.</translation>
    </message>
    <message>
        <source>The screen takes no touch while it counts down. Then it unlocks by itself.</source>
        <translation>La pantalla no admite toques mientras cuenta. Luego se desbloquea sola.</translation>
    </message>
    <message>
        <source>Lock the screen now</source>
        <translation>Bloquear la pantalla ahora</translation>
    </message>
    <message>
        <source>The clock is set.</source>
        <translation>El reloj está puesto.</translation>
    </message>
    <message>
        <source>The system did not let the kiosk set the clock. Ask IT to set it.</source>
        <translation>El sistema no permitió poner la hora. Pida a informática que la ponga.</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on. Turn it up. Then play it again.</source>
        <translation>Mire si el altavoz está enchufado y encendido. Suba el volumen. Después tóquelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Save it to a stick</source>
        <translation>Guardarla en una memoria USB</translation>
    </message>
    <message>
        <source>Print it elsewhere and keep it at the desk</source>
        <translation>Imprímala en otro sitio y guárdela en el mostrador</translation>
    </message>
    <message>
        <source>All settings go to one file on a stick. Names, PINs and the recovery code are not in it.</source>
        <translation>Todos los ajustes van a un archivo en una memoria USB. No incluye nombres, PIN ni el código de recuperación.</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>Guardar en la memoria USB</translation>
    </message>
    <message>
        <source>Settings, the last crash reports and the state of the kiosk go to one file. Nothing about patients is in it.</source>
        <translation>Los ajustes, los últimos informes de fallos y el estado del quiosco van a un archivo. No hay nada sobre pacientes.</translation>
    </message>
    <message>
        <source>A page that says what is ready and what is still open: approvals, languages, sound, screen, people.</source>
        <translation>Una página que dice qué está listo y qué falta: aprobaciones, idiomas, sonido, pantalla, personas.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Look on the stick</source>
        <translation>Mirar en la memoria USB</translation>
    </message>
    <message>
        <source>The settings of “%1” replace those of now, and the kiosk starts again. Go on?</source>
        <translation>Los ajustes de «%1» sustituyen a los actuales y el quiosco arranca de nuevo. ¿Seguir?</translation>
    </message>
    <message>
        <source>Touch the file to take.</source>
        <translation>Toque el archivo que quiere.</translation>
    </message>
    <message>
        <source>Put in the stick with the saved settings.</source>
        <translation>Ponga la memoria USB con los ajustes guardados.</translation>
    </message>
    <message>
        <source>“%1” was not taken. The settings are as they were.</source>
        <translation>«%1» no se aceptó. Los ajustes siguen como estaban.</translation>
    </message>
    <message>
        <source>Leave the stick in.</source>
        <translation>Deje la memoria puesta.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Parado. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>A file of settings</source>
        <translation>Un archivo de ajustes</translation>
    </message>
    <message>
        <source>There is no file of settings on the stick. Its name ends with .toml.</source>
        <translation>No hay archivo de ajustes en la memoria. Su nombre termina en .toml.</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Parte %1 de %2: %3</translation>
    </message>
    <message>
        <source>Replace the settings</source>
        <translation>Sustituir los ajustes</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Saltar esto</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Guardar y terminar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>The kiosk is set up. Keep this card at the desk.</source>
        <translation>El quiosco está configurado. Guarde esta tarjeta en el mostrador.</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Iniciar el quiosco</translation>
    </message>
    <message>
        <source>Your answers are still here. Touch “Save and finish” again.</source>
        <translation>Sus respuestas siguen aquí. Toque de nuevo «Guardar y terminar».</translation>
    </message>
    <message>
        <source>You can answer these later under “All settings”.</source>
        <translation>Puede responder a estas más tarde en «Todos los ajustes».</translation>
    </message>
    <message>
        <source>Everything the kiosk needs is there.</source>
        <translation>Está todo lo que necesita el quiosco.</translation>
    </message>
    <message>
        <source>Still needed: %1. Go back to it.</source>
        <translation>Falta: %1. Vuelva a ello.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Saltadas: %1</translation>
    </message>
    <message>
        <source>The kiosk is well.</source>
        <translation>El quiosco está bien.</translation>
    </message>
    <message>
        <source>The kiosk works. Something needs a look this week.</source>
        <translation>El quiosco funciona. Hay algo que mirar esta semana.</translation>
    </message>
    <message>
        <source>Something needs a look today.</source>
        <translation>Hay algo que mirar hoy.</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>Not looked at on this screen</source>
        <translation>No se mira en esta pantalla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These stand on no page. Once one is cleared, an editor writes it on its page, which is then approved anew.</source>
        <translation>No están en ninguna página. Cuando uno se confirma, un editor lo escribe en su página, que se aprueba de nuevo.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>No fact is waiting.</source>
        <translation>No hay datos en espera.</translation>
    </message>
    <message>
        <source>Signed in: %1 (%2).</source>
        <translation>Dentro: %1 (%2).</translation>
    </message>
    <message>
        <source>Signed in with the recovery code.</source>
        <translation>Dentro con el código de recuperación.</translation>
    </message>
    <message>
        <source>One more thing needs a look. Touch “How the kiosk is”.</source>
        <translation>Hay una cosa más que mirar. Toque «Cómo está el quiosco».</translation>
    </message>
    <message numerus="yes">
        <source>%n more things need a look. Touch “How the kiosk is”.</source>
        <translation>
            <numerusform>Hay 1 cosa más que mirar. Toque «Cómo está el quiosco».</numerusform>
            <numerusform>Hay %n cosas más que mirar. Toque «Cómo está el quiosco».</numerusform>
        </translation>
    </message>
    <message>
        <source>Type 8-18. With a break type 8-12+14-18. Overnight type 18-6.</source>
        <translation>Escriba 8-18. Con pausa, 8-12+14-18. De noche, 18-6.</translation>
    </message>
    <message>
        <source>Type year, month and day: 20261224. For several days type 20261224-20261226.</source>
        <translation>Escriba año, mes y día: 20261224. Para varios días, 20261224-20261226.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>The rules of this computer have decided the hours. Ask IT to change them.</source>
        <translation>Las reglas de este ordenador deciden el horario. Pida a informática que lo cambie.</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Otro horario</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today is a holiday.</source>
        <translation>Hoy es festivo.</translation>
    </message>
    <message>
        <source>It is open now, until %1 on %2.</source>
        <translation>Ahora está abierto, hasta las %1 del %2.</translation>
    </message>
    <message>
        <source>It is closed now. It opens at %1 on %2.</source>
        <translation>Ahora está cerrado. Abre a las %1 del %2.</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>Abierto todo el día</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>No hours were typed. Type them, or touch “Closed”.</source>
        <translation>No se escribió ningún horario. Escríbalo o toque «Cerrado».</translation>
    </message>
    <message>
        <source>Today: open all day.</source>
        <translation>Hoy: abierto todo el día.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The day is in the list.</source>
        <translation>El día está en la lista.</translation>
    </message>
    <message>
        <source>Today: closed.</source>
        <translation>Hoy: cerrado.</translation>
    </message>
    <message>
        <source>It is open now and stays open.</source>
        <translation>Ahora está abierto y sigue abierto.</translation>
    </message>
    <message>
        <source>It is closed now and stays closed.</source>
        <translation>Ahora está cerrado y sigue cerrado.</translation>
    </message>
    <message>
        <source>Monday to Friday alike</source>
        <translation>De lunes a viernes igual</translation>
    </message>
    <message>
        <source>Set five days at once</source>
        <translation>Poner cinco días a la vez</translation>
    </message>
    <message>
        <source>Outside these hours the screen is dim or off. A touch wakes it.</source>
        <translation>Fuera de este horario la pantalla está tenue o apagada. Un toque la despierta.</translation>
    </message>
    <message>
        <source>%1: no holiday any more.</source>
        <translation>%1: ya no es festivo.</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Hoy: %1.</translation>
    </message>
    <message>
        <source>It is open now, until %1.</source>
        <translation>Ahora está abierto, hasta las %1.</translation>
    </message>
    <message>
        <source>It is closed now. It opens at %1.</source>
        <translation>Ahora está cerrado. Abre a las %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Add a day or several days</source>
        <translation>Añadir un día o varios</translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>1 en la lista</numerusform>
            <numerusform>%n en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch to take it out of the list</source>
        <translation>Toque para quitarlo de la lista</translation>
    </message>
    <message>
        <source>There are no holidays in the list.</source>
        <translation>No hay festivos en la lista.</translation>
    </message>
    <message>
        <source>How pages are written and checked. They are edited on another computer, in the workshop.</source>
        <translation>Cómo se escriben y se comprueban las páginas. Se editan en otro ordenador, en el taller.</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Todos los capítulos</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Capítulo siguiente</translation>
    </message>
    <message>
        <source>The manual is missing. Install the kiosk again.</source>
        <translation>Falta el manual. Instale el quiosco de nuevo.</translation>
    </message>
    <message>
        <source>There is no stick. Put one in, wait 5 seconds, and touch again.</source>
        <translation>No hay memoria USB. Ponga una, espere 5 segundos y toque otra vez.</translation>
    </message>
    <message>
        <source>There are several sticks. Leave in only the one to use, and touch again.</source>
        <translation>Hay varias memorias. Deje solo la que va a usar y toque otra vez.</translation>
    </message>
    <message>
        <source>Touch to type</source>
        <translation>Toque para escribir</translation>
    </message>
    <message>
        <source>“%1” is on the stick “%2”. You can take the stick out.</source>
        <translation>«%1» está en la memoria «%2». Ya puede sacarla.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody here may change people or settings. Add a manager, or somebody with the IT role.</source>
        <translation>Nadie puede cambiar aquí personas o ajustes. Añada a alguien de dirección o con la función de informática.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>It is typed twice, and never shown</source>
        <translation>Se escribe dos veces y nunca se muestra</translation>
    </message>
    <message>
        <source>What they do at the clinic</source>
        <translation>Qué hace en la clínica</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 ya puede entrar.</translation>
    </message>
    <message>
        <source>The PIN of %1 stops working at once. Remove %1?</source>
        <translation>El PIN de %1 deja de valer enseguida. ¿Quitar a %1?</translation>
    </message>
    <message>
        <source>%1 now has the role: %2.</source>
        <translation>%1 tiene ahora la función: %2.</translation>
    </message>
    <message>
        <source>The new PIN of %1 works now.</source>
        <translation>El PIN nuevo de %1 ya vale.</translation>
    </message>
    <message>
        <source>%1 has the IT role. Only somebody with the IT role may change this.</source>
        <translation>%1 tiene la función de informática. Solo alguien con esa función puede cambiarlo.</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <source>You came in with the recovery code. First, somebody needs a new PIN.</source>
        <translation>Entró con el código de recuperación. Primero, alguien necesita un PIN nuevo.</translation>
    </message>
    <message>
        <source>Go on to the staff screens</source>
        <translation>Seguir a las pantallas del personal</translation>
    </message>
    <message>
        <source>Choose who gets a new PIN, or add a person.</source>
        <translation>Elija quién recibe un PIN nuevo, o añada una persona.</translation>
    </message>
    <message>
        <source>Nobody is in the list. Add a person.</source>
        <translation>No hay nadie en la lista. Añada una persona.</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>Esta persona ya no está en la lista.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 se ha quitado.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the PIN again.</source>
        <translation>Los dos PIN no son iguales. Escriba el PIN de nuevo.</translation>
    </message>
    <message>
        <source>PIN: 6 to 12 digits</source>
        <translation>PIN: de 6 a 12 cifras</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Number to call in an emergency</source>
        <translation>Número para emergencias</translation>
    </message>
    <message>
        <source>Whom the desk calls when the kiosk needs help</source>
        <translation>A quién llama el mostrador cuando el quiosco necesita ayuda</translation>
    </message>
    <message>
        <source>The kiosk does without one</source>
        <translation>El quiosco funciona sin ello</translation>
    </message>
    <message>
        <source>Not all alike</source>
        <translation>No todos iguales</translation>
    </message>
    <message>
        <source>Every visit starts in</source>
        <translation>Cada visita empieza en</translation>
    </message>
    <message>
        <source>Answers from a stick</source>
        <translation>Respuestas desde una memoria USB</translation>
    </message>
    <message>
        <source>For a clinic that has a file site.toml</source>
        <translation>Para una clínica con un archivo site.toml</translation>
    </message>
    <message>
        <source>Another logo from a stick</source>
        <translation>Otro logotipo desde una memoria USB</translation>
    </message>
    <message>
        <source>Logo from a stick</source>
        <translation>Logotipo desde una memoria USB</translation>
    </message>
    <message>
        <source>Visits start in: %1. Patients can always choose it.</source>
        <translation>Las visitas empiezan en: %1. Los pacientes siempre pueden elegirlo.</translation>
    </message>
    <message>
        <source>Change somebody</source>
        <translation>Cambiar a alguien</translation>
    </message>
    <message>
        <source>A day that differs</source>
        <translation>Un día distinto</translation>
    </message>
    <message>
        <source>Without a number the page says: tell the person at the desk.</source>
        <translation>Sin número, la página dice: avise a la persona del mostrador.</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Sin impresora</translation>
    </message>
    <message>
        <source>For patients&apos; sheets</source>
        <translation>Para las hojas de los pacientes</translation>
    </message>
    <message>
        <source>A soft tone before a visit ends</source>
        <translation>Un sonido suave antes de que acabe una visita</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>No contar</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>The kiosk can count how often each page is read.</source>
        <translation>El quiosco puede contar cuánto se lee cada página.</translation>
    </message>
    <message>
        <source>Only totals of a week. Nothing about a person or a visit.</source>
        <translation>Solo totales de una semana. Nada sobre una persona o visita.</translation>
    </message>
    <message>
        <source>There is no picture on the stick. Its name ends with .png or .jpg.</source>
        <translation>No hay imagen en la memoria. Su nombre termina en .png o .jpg.</translation>
    </message>
    <message>
        <source>There is no file of answers on the stick. It is called site.toml.</source>
        <translation>No hay archivo de respuestas en la memoria. Se llama site.toml.</translation>
    </message>
    <message>
        <source>The screen is measured.</source>
        <translation>La pantalla está medida.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir otra vez</translation>
    </message>
    <message>
        <source>Everybody who looks after the kiosk gets a PIN. Add yourself first.</source>
        <translation>Todos los que cuidan del quiosco reciben un PIN. Añádase primero.</translation>
    </message>
    <message>
        <source>There is a recovery code. Keep it, or make a new one.</source>
        <translation>Hay un código de recuperación. Consérvelo o haga uno nuevo.</translation>
    </message>
    <message>
        <source>No printer is connected. The kiosk does without.</source>
        <translation>No hay impresora conectada. El quiosco funciona sin ella.</translation>
    </message>
    <message>
        <source>“%1” is not a number to call. Type digits, with + in front for another country.</source>
        <translation>«%1» no es un número al que llamar. Escriba cifras, con + delante para otro país.</translation>
    </message>
    <message>
        <source>No name was typed. Skip the question if the kiosk shows none.</source>
        <translation>No se escribió ningún nombre. Salte la pregunta si el quiosco no muestra ninguno.</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>The kiosk has no other language.</source>
        <translation>El quiosco no tiene otro idioma.</translation>
    </message>
    <message>
        <source>Type the recovery code</source>
        <translation>Escriba el código de recuperación</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he apuntado</translation>
    </message>
    <message>
        <source>Keep the stick locked away. Whoever has the code can get in.</source>
        <translation>Guarde la memoria bajo llave. Quien tenga el código puede entrar.</translation>
    </message>
    <message>
        <source>No group is right. Look at the code again, then type all of it.</source>
        <translation>Ningún grupo es correcto. Mire de nuevo el código y escríbalo entero.</translation>
    </message>
    <message>
        <source>Groups %1 are not right. Compare them with the code, and type all of it again.</source>
        <translation>Los grupos %1 no son correctos. Compárelos con el código y escríbalo entero otra vez.</translation>
    </message>
    <message>
        <source>Group %1 is not right. Compare it with the code, and type all of it again.</source>
        <translation>El grupo %1 no es correcto. Compárelo con el código y escríbalo entero otra vez.</translation>
    </message>
    <message>
        <source>It opens the kiosk when all PINs are forgotten. Write it on paper, and lock it away.</source>
        <translation>Abre el quiosco cuando se olvidan todos los PIN. Apúntelo en papel y guárdelo bajo llave.</translation>
    </message>
    <message>
        <source>Next you type it once, to be sure that it is written down well.</source>
        <translation>Ahora lo escribe una vez, para comprobar que está bien apuntado.</translation>
    </message>
    <message>
        <source>Take paper and a pen.</source>
        <translation>Tome papel y bolígrafo.</translation>
    </message>
    <message>
        <source>The code is shown now and never again. You write it down, and then type it once.</source>
        <translation>El código se muestra ahora y nunca más. Apúntelo y escríbalo después una vez.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>The recovery code is in place. It is not shown again.</source>
        <translation>El código de recuperación está listo. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>The old code works until the new one is in place.</source>
        <translation>El código anterior vale hasta que el nuevo esté listo.</translation>
    </message>
    <message>
        <source>The old recovery code still works.</source>
        <translation>El código de recuperación anterior sigue valiendo.</translation>
    </message>
    <message>
        <source>Staff cannot sign in</source>
        <translation>El personal no puede entrar</translation>
    </message>
    <message>
        <source>Call your IT.</source>
        <translation>Llame a informática.</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Llamar: %1</translation>
    </message>
    <message>
        <source>The list of people and PINs is lost. No PIN and no recovery code can be checked.</source>
        <translation>La lista de personas y PIN se ha perdido. No se puede comprobar ningún PIN ni código de recuperación.</translation>
    </message>
    <message>
        <source>Patients can go on reading. Nothing of theirs is lost.</source>
        <translation>Los pacientes pueden seguir leyendo. No se pierde nada suyo.</translation>
    </message>
    <message>
        <source>What IT can do</source>
        <translation>Qué puede hacer informática</translation>
    </message>
    <message>
        <source>Put a copy of access.json back into the state folder of the kiosk.</source>
        <translation>Reponer una copia de access.json en la carpeta de estado del quiosco.</translation>
    </message>
    <message>
        <source>If there is no copy: write “allow_new_setup = true” into the policy file of this computer.</source>
        <translation>Si no hay copia: escribir «allow_new_setup = true» en el archivo de reglas de este ordenador.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Type one or more words. Touch a page that was found, and it is shown to the patient.</source>
        <translation>Escriba una o más palabras. Toque una página encontrada y se muestra al paciente.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>No page has “%1”. Try fewer words, or only their beginning.</source>
        <translation>Ninguna página tiene «%1». Pruebe con menos palabras o solo su comienzo.</translation>
    </message>
    <message>
        <source>Found on one page.</source>
        <translation>Está en una página.</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n pages, the best first.</source>
        <translation>
            <numerusform>Está en 1 página.</numerusform>
            <numerusform>Está en %n páginas, primero la mejor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it under “Set the kiosk up again”.</source>
        <translation>Cámbielo en «Configurar el quiosco de nuevo».</translation>
    </message>
    <message>
        <source>A clinician changes it under “Show or hide drafts”.</source>
        <translation>Un profesional clínico lo cambia en «Mostrar u ocultar borradores».</translation>
    </message>
    <message>
        <source>The kiosk writes it by itself.</source>
        <translation>El quiosco lo escribe solo.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claro, alto contraste</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Oscuro, alto contraste</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Nobody has changed it.</source>
        <translation>Nadie lo ha cambiado.</translation>
    </message>
    <message>
        <source>Your clinic has set it.</source>
        <translation>Lo puso su clínica.</translation>
    </message>
    <message>
        <source>The rules of this computer have set it.</source>
        <translation>Lo ponen las reglas de este ordenador.</translation>
    </message>
    <message>
        <source>Your changes count after a restart.</source>
        <translation>Sus cambios valen tras reiniciar.</translation>
    </message>
    <message>
        <source>Restart the kiosk now</source>
        <translation>Reiniciar el quiosco ahora</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>La pantalla</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Una visita</translation>
    </message>
    <message>
        <source>Counting and printing</source>
        <translation>Contar e imprimir</translation>
    </message>
    <message>
        <source>After trouble</source>
        <translation>Tras un problema</translation>
    </message>
    <message>
        <source>Change it under “Opening hours”.</source>
        <translation>Cámbielo en «Horario de apertura».</translation>
    </message>
    <message>
        <source>Touch to change</source>
        <translation>Toque para cambiar</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>De fábrica</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>1 cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Telephone for patients</source>
        <translation>Teléfono para pacientes</translation>
    </message>
    <message>
        <source>Whom the desk calls</source>
        <translation>A quién llama el mostrador</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>Time for each picture</source>
        <translation>Tiempo de cada imagen</translation>
    </message>
    <message>
        <source>Screen when closed</source>
        <translation>Pantalla al cerrar</translation>
    </message>
    <message>
        <source>Time for cleaning</source>
        <translation>Tiempo para limpiar</translation>
    </message>
    <message>
        <source>Pixels on one millimetre</source>
        <translation>Píxeles por milímetro</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation>Altura sobre el suelo</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Primer idioma</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Idiomas mostrados</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Mostrar borradores</translation>
    </message>
    <message>
        <source>Offers acupuncture</source>
        <translation>Ofrece acupuntura</translation>
    </message>
    <message>
        <source>Quiet time before it asks</source>
        <translation>Tiempo sin tocar antes de preguntar</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>Loudness of the tone</source>
        <translation>Volumen del sonido</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Counting since</source>
        <translation>Se cuenta desde</translation>
    </message>
    <message>
        <source>Smallest count shown</source>
        <translation>Menor número mostrado</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Address of a page</source>
        <translation>Dirección de una página</translation>
    </message>
    <message>
        <source>Crashes before the safe screen</source>
        <translation>Fallos antes de la pantalla segura</translation>
    </message>
    <message>
        <source>How long a crash counts</source>
        <translation>Cuánto cuenta un fallo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>New set-up (policy only)</source>
        <translation>Nueva puesta en marcha (solo reglas)</translation>
    </message>
    <message>
        <source>The usual value is: %1</source>
        <translation>El valor habitual es: %1</translation>
    </message>
    <message>
        <source>Now it is: %1</source>
        <translation>Ahora es: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>These settings had a mistake at the start. The usual value counts instead.</source>
        <translation>Estos ajustes tenían un error al arrancar. Vale el valor habitual.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The rules of this computer have decided it. Ask IT to change it.</source>
        <translation>Lo deciden las reglas de este ordenador. Pida a informática que lo cambie.</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation>Volver al valor habitual</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits, and a point for parts.</source>
        <translation>«%1» no es un número. Escriba cifras, y un punto para decimales.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Permitido: %1.</translation>
    </message>
    <message>
        <source>Logo of the clinic</source>
        <translation>Logotipo de la clínica</translation>
    </message>
    <message numerus="yes">
        <source>%n answers come from “%1”.</source>
        <translation>
            <numerusform>1 respuesta viene de «%1».</numerusform>
            <numerusform>%n respuestas vienen de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the logo.</source>
        <translation>Toque el logotipo.</translation>
    </message>
    <message>
        <source>Put in the stick with the logo, a PNG or JPEG file.</source>
        <translation>Ponga la memoria con el logotipo, un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>“%1” is no picture. Choose a PNG or JPEG file.</source>
        <translation>«%1» no es una imagen. Elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>The logo of before stays.</source>
        <translation>Se queda el logotipo anterior.</translation>
    </message>
    <message>
        <source>No logo was taken.</source>
        <translation>No se tomó ningún logotipo.</translation>
    </message>
    <message>
        <source>Touch the file.</source>
        <translation>Toque el archivo.</translation>
    </message>
    <message>
        <source>Put in the stick with the file site.toml.</source>
        <translation>Ponga la memoria con el archivo site.toml.</translation>
    </message>
    <message>
        <source>“%1” is the logo.</source>
        <translation>«%1» es el logotipo.</translation>
    </message>
    <message>
        <source>A file of answers</source>
        <translation>Un archivo de respuestas</translation>
    </message>
    <message>
        <source>No answer was taken from “%1”.</source>
        <translation>No se tomó ninguna respuesta de «%1».</translation>
    </message>
    <message>
        <source>Touch a page. The staff screens close, and the page is shown.</source>
        <translation>Toque una página. Las pantallas del personal se cierran y se muestra la página.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Más páginas</translation>
    </message>
    <message>
        <source>Find other pages by their words</source>
        <translation>Buscar otras páginas por sus palabras</translation>
    </message>
    <message>
        <source>Whose updates are taken</source>
        <translation>De quién se toman las actualizaciones</translation>
    </message>
    <message>
        <source>Now these are taken: %1</source>
        <translation>Ahora se toman las de este número: %1</translation>
    </message>
    <message>
        <source>The stick says that updates come from whoever has this number:</source>
        <translation>La memoria dice que las actualizaciones vienen de quien tiene este número:</translation>
    </message>
    <message>
        <source>Compare it with the number the publisher gave you on paper or by telephone, never on a stick.</source>
        <translation>Compárelo con el número que le dio en papel o por teléfono quien publica las páginas, nunca en una memoria USB.</translation>
    </message>
    <message>
        <source>The numbers are the same: take their updates</source>
        <translation>Los números son iguales: tomar sus actualizaciones</translation>
    </message>
    <message>
        <source>They differ: take nothing</source>
        <translation>Son distintos: no tomar nada</translation>
    </message>
    <message>
        <source>From now on the updates of this publisher are taken.</source>
        <translation>Desde ahora se toman las actualizaciones de quien tiene este número.</translation>
    </message>
    <message>
        <source>Nothing was changed. Call the publisher.</source>
        <translation>No se cambió nada. Llame a quien publica las páginas.</translation>
    </message>
    <message>
        <source>Put in the stick of the publisher.</source>
        <translation>Ponga la memoria USB de quien publica las páginas.</translation>
    </message>
    <message>
        <source>The rules of this computer have decided whose updates are taken.</source>
        <translation>Las reglas de este ordenador deciden de quién se toman las actualizaciones.</translation>
    </message>
    <message>
        <source>The pages shown now are version %1.</source>
        <translation>Las páginas que se muestran ahora son la versión %1.</translation>
    </message>
    <message>
        <source>Version %1 is shown as soon as the kiosk starts again.</source>
        <translation>La versión %1 se muestra en cuanto el quiosco arranque de nuevo.</translation>
    </message>
    <message>
        <source>Show the pages of before again</source>
        <translation>Mostrar otra vez las páginas anteriores</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Version %1 is shown as soon as the kiosk starts again. You can come back the same way.</source>
        <translation>La versión %1 se muestra en cuanto el quiosco arranque de nuevo. Puede volver del mismo modo.</translation>
    </message>
    <message>
        <source>Put in the stick with the new pages.</source>
        <translation>Ponga la memoria USB con las páginas nuevas.</translation>
    </message>
    <message>
        <source>Look on the stick again</source>
        <translation>Mirar otra vez en la memoria USB</translation>
    </message>
    <message>
        <source>Updates are taken from whoever has this number: %1</source>
        <translation>Las actualizaciones se toman de quien tiene este número: %1</translation>
    </message>
    <message>
        <source>The rules of this computer have decided that.</source>
        <translation>Lo deciden las reglas de este ordenador.</translation>
    </message>
    <message>
        <source>Nobody was named yet whose updates are taken.</source>
        <translation>Aún no se ha indicado de quién se toman las actualizaciones.</translation>
    </message>
    <message>
        <source>Somebody with the IT role can name them.</source>
        <translation>Alguien con la función de informática puede indicarlo.</translation>
    </message>
    <message>
        <source>Part 1 of 3: The signatures are checked.</source>
        <translation>Parte 1 de 3: se comprueban las firmas.</translation>
    </message>
    <message>
        <source>Part 2 of 3: The pages are copied. %1 % are done.</source>
        <translation>Parte 2 de 3: se copian las páginas. Hecho: %1 %.</translation>
    </message>
    <message>
        <source>Part 3 of 3: The pages are looked through. %1 % are done.</source>
        <translation>Parte 3 de 3: se revisan las páginas. Hecho: %1 %.</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versión %1, del %2</translation>
    </message>
    <message>
        <source>It has %1 pages.</source>
        <translation>Tiene %1 páginas.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevas: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiadas: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Retiradas: %1</translation>
    </message>
    <message>
        <source>No page is another than now.</source>
        <translation>Ninguna página es distinta de las de ahora.</translation>
    </message>
    <message>
        <source>Show these pages</source>
        <translation>Mostrar estas páginas</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <source>The new pages are on the kiosk.</source>
        <translation>Las páginas nuevas están en el quiosco.</translation>
    </message>
    <message>
        <source>The pages of before are still shown.</source>
        <translation>Se siguen mostrando las páginas anteriores.</translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation>Ya puede sacar la memoria.</translation>
    </message>
    <message>
        <source>They are shown as soon as nobody uses the kiosk: it starts again by itself.</source>
        <translation>Se muestran en cuanto nadie use el quiosco: arranca de nuevo solo.</translation>
    </message>
    <message>
        <source>They are shown when the kiosk is started the next time.</source>
        <translation>Se muestran la próxima vez que arranque el quiosco.</translation>
    </message>
    <message>
        <source>One approval came along.</source>
        <translation>Con ellas vino una aprobación.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals came along.</source>
        <translation>
            <numerusform>Con ellas vino 1 aprobación.</numerusform>
            <numerusform>Con ellas vinieron %n aprobaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>1 más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was added.</source>
        <translation>Se añadió una aprobación.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were added.</source>
        <translation>
            <numerusform>Se añadió 1 aprobación.</numerusform>
            <numerusform>Se añadieron %n aprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: here is one as new for the same page.</source>
        <translation>Una aprobación se dejó fuera: aquí hay otra igual de reciente para la misma página.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: here are ones as new for the same pages.</source>
        <translation>
            <numerusform>1 aprobación se dejó fuera: aquí hay otra igual de reciente para la misma página.</numerusform>
            <numerusform>%n aprobaciones se dejaron fuera: aquí hay otras igual de recientes para las mismas páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: somebody took it back here.</source>
        <translation>Una aprobación se dejó fuera: alguien la retiró aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: somebody took them back here.</source>
        <translation>
            <numerusform>1 aprobación se dejó fuera: alguien la retiró aquí.</numerusform>
            <numerusform>%n aprobaciones se dejaron fuera: alguien las retiró aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: it is for another version of its page.</source>
        <translation>Una aprobación se dejó fuera: es para otra versión de su página.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: they are for other versions of their pages.</source>
        <translation>
            <numerusform>1 aprobación se dejó fuera: es para otra versión de su página.</numerusform>
            <numerusform>%n aprobaciones se dejaron fuera: son para otras versiones de sus páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: the same person has the other task.</source>
        <translation>Una aprobación se dejó fuera: la misma persona tiene la otra tarea.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: the same person has the other task.</source>
        <translation>
            <numerusform>1 aprobación se dejó fuera: la misma persona tiene la otra tarea.</numerusform>
            <numerusform>%n aprobaciones se dejaron fuera: la misma persona tiene la otra tarea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting is off. Nothing is counted.</source>
        <translation>No se cuenta nada: el recuento está desactivado.</translation>
    </message>
    <message>
        <source>The kiosk can count how often each page is read. It keeps weekly totals, and nothing about a person.</source>
        <translation>El quiosco puede contar cuánto se lee cada página. Guarda totales semanales y nada sobre una persona.</translation>
    </message>
    <message>
        <source>A manager can switch counting on here.</source>
        <translation>Alguien de dirección puede activar aquí el recuento.</translation>
    </message>
    <message>
        <source>Switch counting on</source>
        <translation>Activar el recuento</translation>
    </message>
    <message>
        <source>The kiosk notes the day: %1.</source>
        <translation>El quiosco anota el día: %1.</translation>
    </message>
    <message>
        <source>Counting is on.</source>
        <translation>El recuento está activado.</translation>
    </message>
    <message>
        <source>Counting is on since %1.</source>
        <translation>El recuento está activado desde el %1.</translation>
    </message>
    <message>
        <source>Switch counting off</source>
        <translation>Desactivar el recuento</translation>
    </message>
    <message>
        <source>The rules of this computer have decided about counting. Ask IT to change it.</source>
        <translation>Las reglas de este ordenador deciden sobre el recuento. Pida a informática que lo cambie.</translation>
    </message>
    <message>
        <source>No month has ended yet. The first numbers come when one has.</source>
        <translation>Aún no ha acabado ningún mes. Los primeros números llegan entonces.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>One page for the team</source>
        <translation>Una página para el equipo</translation>
    </message>
    <message>
        <source>Save all months on a stick</source>
        <translation>Guardar todos los meses en una memoria USB</translation>
    </message>
    <message>
        <source>Forget all counts</source>
        <translation>Olvidar todos los recuentos</translation>
    </message>
    <message>
        <source>All counts of all months are deleted for good. Counting goes on if it is on. Delete them?</source>
        <translation>Se borran para siempre los recuentos de todos los meses. Si está activado, se sigue contando. ¿Borrarlos?</translation>
    </message>
    <message>
        <source>All counts are deleted.</source>
        <translation>Todos los recuentos se han borrado.</translation>
    </message>
    <message>
        <source>Save this page on a stick</source>
        <translation>Guardar esta página en una memoria USB</translation>
    </message>
    <message>
        <source>Pages that were opened at least once</source>
        <translation>Páginas que se abrieron al menos una vez</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nunca abiertas</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>Pages read least</source>
        <translation>Páginas menos leídas</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 visita</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>1 visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Visits by hour</source>
        <translation>Visitas por hora</translation>
    </message>
    <message>
        <source>%1:00 to %2:00</source>
        <translation>De %1:00 a %2:00</translation>
    </message>
    <message>
        <source>How long a visit took</source>
        <translation>Cuánto duró una visita</translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>De %1 a %2 minutos</translation>
    </message>
    <message>
        <source>%1 minutes or more</source>
        <translation>%1 minutos o más</translation>
    </message>
    <message>
        <source>Name and logo of the clinic</source>
        <translation>Nombre y logotipo de la clínica</translation>
    </message>
    <message>
        <source>Languages for patients</source>
        <translation>Idiomas para pacientes</translation>
    </message>
    <message>
        <source>Names and PINs</source>
        <translation>Nombres y PIN</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Counting what is read</source>
        <translation>Contar lo que se lee</translation>
    </message>
    <message>
        <source>Pages overdue for review: %1. The oldest is “%2”, %3.</source>
        <translation>Páginas con la revisión atrasada: %1. La más antigua es «%2», %3.</translation>
    </message>
    <message>
        <source>Something rests on the glass, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>Hay algo apoyado en el cristal, a %1 cm del borde izquierdo y %2 cm del superior.</translation>
    </message>
    <message>
        <source>Something rested on the glass for minutes, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>Algo estuvo minutos apoyado en el cristal, a %1 cm del borde izquierdo y %2 cm del superior.</translation>
    </message>
    <message>
        <source>The glass touches itself, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>El cristal se toca solo, a %1 cm del borde izquierdo y %2 cm del superior.</translation>
    </message>
    <message>
        <source>The glass touched itself, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>El cristal se tocó solo, a %1 cm del borde izquierdo y %2 cm del superior.</translation>
    </message>
    <message>
        <source>Free space: %1 GB.</source>
        <translation>Espacio libre: %1 GB.</translation>
    </message>
    <message>
        <source>The kiosk cannot save anything.</source>
        <translation>El quiosco no puede guardar nada.</translation>
    </message>
    <message>
        <source>Ask IT to check the disk and the kiosk&apos;s folder.</source>
        <translation>Pida a informática que mire el disco y la carpeta del quiosco.</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>El reloj marca %1.</translation>
    </message>
    <message>
        <source>The kiosk last stopped by itself on %1. This week: %2.</source>
        <translation>El quiosco se paró solo por última vez el %1. Esta semana: %2.</translation>
    </message>
    <message>
        <source>Content %1, last looked through on %2.</source>
        <translation>Contenido %1, repasado por última vez el %2.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own pages are shown.</source>
        <translation>Se muestran las páginas propias de la clínica.</translation>
    </message>
    <message>
        <source>Letters are missing or damaged: %1.</source>
        <translation>Faltan letras o están dañadas: %1.</translation>
    </message>
    <message>
        <source>Ask IT to install the kiosk again.</source>
        <translation>Pida a informática que instale el quiosco de nuevo.</translation>
    </message>
    <message>
        <source>Approvals are damaged. The pages they were for count as drafts.</source>
        <translation>Hay aprobaciones dañadas. Sus páginas cuentan como borrador.</translation>
    </message>
    <message>
        <source>Approved pages: %1.</source>
        <translation>Páginas aprobadas: %1.</translation>
    </message>
    <message>
        <source>A clinician opens “Pages and approvals” and checks the drafts.</source>
        <translation>Un profesional clínico abre «Páginas y aprobaciones» y revisa los borradores.</translation>
    </message>
    <message>
        <source>Approvals were damaged. Their file was kept on %1 as %2.</source>
        <translation>Había aprobaciones dañadas. Su archivo se guardó el %1 como %2.</translation>
    </message>
    <message>
        <source>Look whether approvals are missing. IT can read the file.</source>
        <translation>Mire si faltan aprobaciones. Informática puede leer el archivo.</translation>
    </message>
    <message>
        <source>Ask a clinician to look at them, or ask for newer content.</source>
        <translation>Pida a un profesional clínico que las mire, o pida contenido más nuevo.</translation>
    </message>
    <message>
        <source>Wipe and dry the glass there. If it comes again, tell IT.</source>
        <translation>Limpie y seque el cristal ahí. Si vuelve a pasar, avise a informática.</translation>
    </message>
    <message>
        <source>Last touched on %1.</source>
        <translation>Último toque: %1.</translation>
    </message>
    <message>
        <source>There is no loudspeaker and no headphone socket.</source>
        <translation>No hay altavoz ni toma de auriculares.</translation>
    </message>
    <message>
        <source>Check the plug, then test the sound.</source>
        <translation>Mire el enchufe y pruebe después el sonido.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>La impresora está lista.</translation>
    </message>
    <message>
        <source>The printer is not there.</source>
        <translation>La impresora no está.</translation>
    </message>
    <message>
        <source>Check its cable, and that it is on.</source>
        <translation>Mire su cable y si está encendida.</translation>
    </message>
    <message>
        <source>The printer was stopped.</source>
        <translation>La impresora está detenida.</translation>
    </message>
    <message>
        <source>Ask IT to let it print again.</source>
        <translation>Pida a informática que la deje imprimir de nuevo.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>La impresora no tiene papel.</translation>
    </message>
    <message>
        <source>Put paper in.</source>
        <translation>Ponga papel.</translation>
    </message>
    <message>
        <source>The printer is jammed, open, full or out of ink.</source>
        <translation>La impresora está atascada, abierta, llena o sin tinta.</translation>
    </message>
    <message>
        <source>Look at the printer.</source>
        <translation>Mire la impresora.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>Switch it off and on. If it comes again, tell IT.</source>
        <translation>Apáguela y enciéndala. Si vuelve a pasar, avise a informática.</translation>
    </message>
    <message>
        <source>Settings that are wrong: %1. The kiosk uses its own values for them.</source>
        <translation>Ajustes incorrectos: %1. El quiosco usa sus propios valores.</translation>
    </message>
    <message>
        <source>Open “All settings”. Each wrong one says what to do.</source>
        <translation>Abra «Todos los ajustes». Cada uno incorrecto dice qué hacer.</translation>
    </message>
    <message>
        <source>Entries of the machine&apos;s policy file that are wrong: %1.</source>
        <translation>Entradas incorrectas en el archivo de reglas del equipo: %1.</translation>
    </message>
    <message>
        <source>Ask IT to put the policy file right. “All settings” says what is wrong.</source>
        <translation>Pida a informática que corrija el archivo de reglas. «Todos los ajustes» dice qué está mal.</translation>
    </message>
    <message>
        <source>Nothing is counted.</source>
        <translation>No se cuenta nada.</translation>
    </message>
    <message>
        <source>Counting works.</source>
        <translation>El recuento funciona.</translation>
    </message>
    <message>
        <source>The counts cannot be saved.</source>
        <translation>Los recuentos no se pueden guardar.</translation>
    </message>
    <message>
        <source>Ask IT to check the kiosk&apos;s folder.</source>
        <translation>Pida a informática que mire la carpeta del quiosco.</translation>
    </message>
    <message>
        <source>Another program holds the counts.</source>
        <translation>Otro programa usa los recuentos.</translation>
    </message>
    <message>
        <source>Restart the kiosk.</source>
        <translation>Reinicie el quiosco.</translation>
    </message>
    <message>
        <source>The counts are damaged. New ones are kept apart.</source>
        <translation>Los recuentos están dañados. Los nuevos se guardan aparte.</translation>
    </message>
    <message>
        <source>Save the files for support.</source>
        <translation>Guarde los archivos para el soporte.</translation>
    </message>
    <message>
        <source>The counts are from a newer version.</source>
        <translation>Los recuentos son de una versión más nueva.</translation>
    </message>
    <message>
        <source>Ask IT to install that version again.</source>
        <translation>Pida a informática que instale de nuevo esa versión.</translation>
    </message>
    <message>
        <source>The opening hours are not set, so the screen is on all day.</source>
        <translation>No hay horario de apertura, así que la pantalla está siempre encendida.</translation>
    </message>
    <message>
        <source>Set the opening hours.</source>
        <translation>Ponga el horario de apertura.</translation>
    </message>
    <message>
        <source>The pages fit the screen.</source>
        <translation>Las páginas caben en la pantalla.</translation>
    </message>
    <message>
        <source>The screen was not measured.</source>
        <translation>La pantalla no se ha medido.</translation>
    </message>
    <message>
        <source>Measure the screen with a bank card.</source>
        <translation>Mida la pantalla con una tarjeta bancaria.</translation>
    </message>
    <message>
        <source>The screen is another one than the one that was measured.</source>
        <translation>La pantalla no es la que se midió.</translation>
    </message>
    <message>
        <source>Measure it again with a bank card.</source>
        <translation>Mídala otra vez con una tarjeta bancaria.</translation>
    </message>
    <message>
        <source>The screen is too small for the pages.</source>
        <translation>La pantalla es demasiado pequeña para las páginas.</translation>
    </message>
    <message>
        <source>Measure it, or ask IT for a larger one.</source>
        <translation>Mídala, o pida a informática una más grande.</translation>
    </message>
    <message>
        <source>Staff sign in with their PINs.</source>
        <translation>El personal entra con sus PIN.</translation>
    </message>
    <message>
        <source>The PINs are lost.</source>
        <translation>Los PIN se han perdido.</translation>
    </message>
    <message>
        <source>Use the recovery code, and give everybody a new PIN.</source>
        <translation>Use el código de recuperación y dé a todos un PIN nuevo.</translation>
    </message>
    <message>
        <source>The PINs and the recovery code are lost.</source>
        <translation>Los PIN y el código de recuperación se han perdido.</translation>
    </message>
    <message>
        <source>Ask IT to put access.json back.</source>
        <translation>Pida a informática que reponga access.json.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet.</source>
        <translation>Nadie tiene PIN todavía.</translation>
    </message>
    <message>
        <source>Set the kiosk up.</source>
        <translation>Configure el quiosco.</translation>
    </message>
    <message>
        <source>There is nothing to do now. If it comes again, tell IT.</source>
        <translation>Ahora no hay nada que hacer. Si vuelve a pasar, avise a informática.</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>PIN erróneos</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>Páginas propias</translation>
    </message>
    <message>
        <source>Program files</source>
        <translation>Archivos del programa</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Archivo de reglas</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Damaged approvals</source>
        <translation>Aprobaciones dañadas</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Cristal</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>Delete files nobody needs, or ask IT for a larger disk.</source>
        <translation>Borre archivos que nadie necesita, o pida a informática un disco mayor.</translation>
    </message>
    <message>
        <source>Ask IT to make room on the disk.</source>
        <translation>Pida a informática que haga sitio en el disco.</translation>
    </message>
    <message>
        <source>The kiosk can save.</source>
        <translation>El quiosco puede guardar.</translation>
    </message>
    <message>
        <source>Set the clock. If it comes back, change its battery.</source>
        <translation>Ponga la hora. Si vuelve a pasar, cambie la pila.</translation>
    </message>
    <message>
        <source>The kiosk has not stopped by itself.</source>
        <translation>El quiosco no se ha parado solo.</translation>
    </message>
    <message>
        <source>Save the files for support and send them to support.</source>
        <translation>Guarde los archivos para el soporte y envíelos.</translation>
    </message>
    <message>
        <source>If it happens again, save the files for support.</source>
        <translation>Si pasa otra vez, guarde los archivos para el soporte.</translation>
    </message>
    <message>
        <source>The file of the content opens. The safe screen does not look at its pages.</source>
        <translation>El archivo del contenido se abre. La pantalla segura no mira sus páginas.</translation>
    </message>
    <message>
        <source>There is no content.</source>
        <translation>No hay contenido.</translation>
    </message>
    <message>
        <source>Read the content again from a stick, or ask IT to install the kiosk again.</source>
        <translation>Lea de nuevo el contenido de una memoria USB, o pida a informática que instale el quiosco de nuevo.</translation>
    </message>
    <message>
        <source>Content %1, of unknown date.</source>
        <translation>Contenido %1, de fecha desconocida.</translation>
    </message>
    <message>
        <source>Ask for content with dates.</source>
        <translation>Pida contenido con fechas.</translation>
    </message>
    <message>
        <source>Ask for newer content.</source>
        <translation>Pida contenido más nuevo.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own pages are not shown. %1</source>
        <translation>Las páginas propias de la clínica no se muestran. %1</translation>
    </message>
    <message>
        <source>Put that right in the clinic&apos;s folder, then restart the kiosk.</source>
        <translation>Corríjalo en la carpeta de la clínica y reinicie después el quiosco.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own pages are shown. %1</source>
        <translation>Se muestran las páginas propias de la clínica. %1</translation>
    </message>
    <message>
        <source>Put that right in the clinic&apos;s folder when there is time.</source>
        <translation>Corríjalo en la carpeta de la clínica cuando haya tiempo.</translation>
    </message>
    <message>
        <source>Read the approvals from a stick, or have a clinician approve those pages again.</source>
        <translation>Lea las aprobaciones de una memoria USB, o que un profesional clínico apruebe de nuevo esas páginas.</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>Nobody has touched the screen since the kiosk started.</source>
        <translation>Nadie ha tocado la pantalla desde que arrancó el quiosco.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has touched the screen for %n days.</source>
        <translation>
            <numerusform>Nadie ha tocado la pantalla desde hace 1 día.</numerusform>
            <numerusform>Nadie ha tocado la pantalla desde hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the touch.</source>
        <translation>Pruebe el toque.</translation>
    </message>
    <message>
        <source>Test the touch. Is the kiosk in sight of the patients?</source>
        <translation>Pruebe el toque. ¿Está el quiosco a la vista de los pacientes?</translation>
    </message>
    <message>
        <source>The safe screen does not use the sound.</source>
        <translation>La pantalla segura no usa el sonido.</translation>
    </message>
    <message>
        <source>There is something to play sound with.</source>
        <translation>Hay con qué reproducir sonido.</translation>
    </message>
    <message>
        <source>All settings are right.</source>
        <translation>Todos los ajustes son correctos.</translation>
    </message>
    <message>
        <source>The safe screen does not look at the counts.</source>
        <translation>La pantalla segura no mira los recuentos.</translation>
    </message>
    <message>
        <source>The opening hours are set.</source>
        <translation>El horario de apertura está puesto.</translation>
    </message>
    <message>
        <source>One copy of the PINs is damaged.</source>
        <translation>Una copia de los PIN está dañada.</translation>
    </message>
    <message>
        <source>Open “People and PINs” and save them again.</source>
        <translation>Abra «Personas y PIN» y guárdelos de nuevo.</translation>
    </message>
    <message>
        <source>No page is due. The next one is on %1.</source>
        <translation>No toca revisar ninguna página. La próxima es el %1.</translation>
    </message>
    <message>
        <source>That cannot be right.</source>
        <translation>Eso no puede ser.</translation>
    </message>
    <message>
        <source>The count of wrong PINs cannot be read. It starts anew with a short wait.</source>
        <translation>No se puede leer el número de PIN erróneos. Empieza de nuevo con una espera corta.</translation>
    </message>
    <message>
        <source>The count of wrong PINs was damaged. It starts anew with a short wait.</source>
        <translation>El número de PIN erróneos estaba dañado. Empieza de nuevo con una espera corta.</translation>
    </message>
    <message>
        <source>A PIN has only digits, 0 to 9. Leave out letters and signs.</source>
        <translation>Un PIN solo tiene cifras, de 0 a 9. Sin letras ni signos.</translation>
    </message>
    <message>
        <source>The PIN is too short. Take 6 to 12 digits.</source>
        <translation>El PIN es demasiado corto. Use de 6 a 12 cifras.</translation>
    </message>
    <message>
        <source>The PIN is too long. Take 6 to 12 digits.</source>
        <translation>El PIN es demasiado largo. Use de 6 a 12 cifras.</translation>
    </message>
    <message>
        <source>The PIN is one digit over and over. Mix several digits.</source>
        <translation>El PIN repite una sola cifra. Mezcle varias.</translation>
    </message>
    <message>
        <source>The PIN counts up or down. Mix the digits.</source>
        <translation>El PIN cuenta hacia arriba o hacia abajo. Mezcle las cifras.</translation>
    </message>
    <message>
        <source>The PIN is only a year with a filling. Take other digits.</source>
        <translation>El PIN es solo un año con relleno. Use otras cifras.</translation>
    </message>
    <message>
        <source>The PIN is a line on the keypad. Mix the digits.</source>
        <translation>El PIN es una línea del teclado. Mezcle las cifras.</translation>
    </message>
    <message>
        <source>The PIN repeats a few digits. Mix more digits.</source>
        <translation>El PIN repite pocas cifras. Mezcle más.</translation>
    </message>
    <message>
        <source>The PIN has every digit twice. Mix the digits.</source>
        <translation>El PIN tiene cada cifra dos veces. Mezcle las cifras.</translation>
    </message>
    <message>
        <source>Many people choose this PIN. Take another one.</source>
        <translation>Mucha gente elige este PIN. Use otro.</translation>
    </message>
    <message>
        <source>A recovery code has no 0, O, 1, I or L, and no signs. Compare each group with the card.</source>
        <translation>Un código de recuperación no tiene 0, O, 1, I ni L, ni signos. Compare cada grupo con la tarjeta.</translation>
    </message>
    <message>
        <source>A recovery code has 5 groups of 4 characters. Compare each group with the card.</source>
        <translation>Un código de recuperación tiene 5 grupos de 4 caracteres. Compare cada grupo con la tarjeta.</translation>
    </message>
    <message>
        <source>There is a typing error in the code. Compare each group with the card.</source>
        <translation>Hay un error al escribir el código. Compare cada grupo con la tarjeta.</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Profesional clínico</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informática</translation>
    </message>
    <message>
        <source>The touch works. Every touch was seen where the finger was.</source>
        <translation>El toque funciona. Cada toque se vio donde estaba el dedo.</translation>
    </message>
    <message>
        <source>Left and right are swapped: a touch on the left is seen on the right.</source>
        <translation>Izquierda y derecha están cambiadas: un toque a la izquierda se ve a la derecha.</translation>
    </message>
    <message>
        <source>Up and down are swapped: a touch at the top is seen at the bottom.</source>
        <translation>Arriba y abajo están cambiados: un toque arriba se ve abajo.</translation>
    </message>
    <message>
        <source>The touch is upside down: a touch in one corner is seen in the opposite corner.</source>
        <translation>El toque está al revés: un toque en una esquina se ve en la esquina opuesta.</translation>
    </message>
    <message>
        <source>The touch lies on its side: a finger that goes across is seen going up or down.</source>
        <translation>El toque está girado de lado: un dedo que va de lado a lado se ve subiendo o bajando.</translation>
    </message>
    <message>
        <source>The touches were seen beside the crosses, each in another direction.</source>
        <translation>Los toques se vieron junto a las cruces, cada uno en otra dirección.</translation>
    </message>
    <message>
        <source>The touches are seen far from the finger, as if they were meant for another screen.</source>
        <translation>Los toques se ven lejos del dedo, como si fueran para otra pantalla.</translation>
    </message>
    <message>
        <source>No touch has arrived. The touch panel may be unplugged, or work for another screen.</source>
        <translation>No llegó ningún toque. El panel táctil puede estar desenchufado o servir a otra pantalla.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Clean the glass and its edges, and test again. If it stays so, ask IT to calibrate the touch panel.</source>
        <translation>Limpie el cristal y sus bordes, y pruebe otra vez. Si sigue igual, pida a informática que calibre el panel táctil.</translation>
    </message>
    <message>
        <source>Ask IT to mirror the touch input of this screen. A keyboard works meanwhile.</source>
        <translation>Pida a informática que invierta el toque de esta pantalla. Mientras tanto funciona un teclado.</translation>
    </message>
    <message>
        <source>Ask IT to turn the touch input as the screen is turned. A keyboard works meanwhile.</source>
        <translation>Pida a informática que gire el toque igual que la pantalla. Mientras tanto funciona un teclado.</translation>
    </message>
    <message>
        <source>Test again with one finger in the middle of each cross. If it stays so, ask IT to calibrate the touch panel.</source>
        <translation>Pruebe otra vez con un dedo en el centro de cada cruz. Si sigue igual, pida a informática que calibre el panel táctil.</translation>
    </message>
    <message>
        <source>Unplug any second screen and test again. If it stays so, ask IT to assign the touch panel to this screen.</source>
        <translation>Desenchufe cualquier segunda pantalla y pruebe otra vez. Si sigue igual, pida a informática que asigne el panel táctil a esta pantalla.</translation>
    </message>
    <message>
        <source>Plug in the cable of the touch panel. With two screens, ask IT to assign the touch panel to this one. The test ends by itself, or with the Escape key.</source>
        <translation>Enchufe el cable del panel táctil. Con dos pantallas, pida a informática que lo asigne a esta. La prueba acaba sola o con la tecla Escape.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the right.</source>
        <translation>Los toques se ven %1 mm demasiado a la derecha.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the left.</source>
        <translation>Los toques se ven %1 mm demasiado a la izquierda.</translation>
    </message>
    <message>
        <source>Touches are seen %2 mm too far down.</source>
        <translation>Los toques se ven %2 mm demasiado abajo.</translation>
    </message>
    <message>
        <source>Touches are seen %2 mm too far up.</source>
        <translation>Los toques se ven %2 mm demasiado arriba.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the right and %2 mm too far down.</source>
        <translation>Los toques se ven %1 mm demasiado a la derecha y %2 mm demasiado abajo.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the right and %2 mm too far up.</source>
        <translation>Los toques se ven %1 mm demasiado a la derecha y %2 mm demasiado arriba.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the left and %2 mm too far down.</source>
        <translation>Los toques se ven %1 mm demasiado a la izquierda y %2 mm demasiado abajo.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the left and %2 mm too far up.</source>
        <translation>Los toques se ven %1 mm demasiado a la izquierda y %2 mm demasiado arriba.</translation>
    </message>
    <message>
        <source>One moment. It is being checked.</source>
        <translation>Un momento. Se está comprobando.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Tries left: %n.</source>
        <translation>
            <numerusform>PIN erróneo. Intentos que quedan: %n.</numerusform>
            <numerusform>PIN erróneo. Intentos que quedan: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN. After one more wrong PIN there is a wait.</source>
        <translation>PIN erróneo. Tras otro error hay que esperar.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 s, or use the recovery code.</source>
        <translation>Demasiados PIN erróneos. Espere %1 s o use el código de recuperación.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 min, or use the recovery code.</source>
        <translation>Demasiados PIN erróneos. Espere %1 min o use el código de recuperación.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait %1 s.</source>
        <translation>Demasiados códigos erróneos. Espere %1 s.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this kiosk.</source>
        <translation>Este no es el código de recuperación de este quiosco.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>Un PIN tiene de 6 a 12 cifras.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 de %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>The settings are read.</source>
        <translation>Se leen los ajustes.</translation>
    </message>
    <message>
        <source>The kiosk is looked at.</source>
        <translation>Se mira cómo está el quiosco.</translation>
    </message>
    <message>
        <source>The logs are read.</source>
        <translation>Se leen los registros.</translation>
    </message>
    <message>
        <source>The crash reports are read.</source>
        <translation>Se leen los informes de fallos.</translation>
    </message>
    <message>
        <source>This file is no picture the kiosk can show. Use a PNG or JPEG file.</source>
        <translation>Este archivo no es una imagen que el quiosco pueda mostrar. Use un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>It counts after a restart.</source>
        <translation>Vale tras reiniciar.</translation>
    </message>
    <message>
        <source>The damaged file %1 cannot be kept under another name. Ask IT to check the disk and the kiosk&apos;s folder.</source>
        <translation>El archivo dañado %1 no se puede guardar con otro nombre. Pida a informática que mire el disco y la carpeta del quiosco.</translation>
    </message>
    <message>
        <source>The stick is not there any more. Put it in again and try once more.</source>
        <translation>La memoria ya no está. Póngala de nuevo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The stick is full. Delete files on it, or take another one.</source>
        <translation>La memoria está llena. Borre archivos en ella o use otra.</translation>
    </message>
    <message>
        <source>The stick does not let anything be written. Slide its switch to unlocked, or take another one.</source>
        <translation>La memoria no deja escribir nada. Deslice su interruptor a la posición abierta o use otra.</translation>
    </message>
    <message>
        <source>The stick cannot be used. Take another one.</source>
        <translation>No se puede usar esta memoria. Use otra.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>No se puede leer este archivo. Elija otro.</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>Este archivo es demasiado grande. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>A file cannot be saved under this name. Use letters and digits only.</source>
        <translation>No se puede guardar un archivo con este nombre. Use solo letras y cifras.</translation>
    </message>
    <message>
        <source>Do not use this stick. Call whoever publishes the pages.</source>
        <translation>No use esta memoria. Llame a quien publica las páginas.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the pages to copy the update onto the stick anew.</source>
        <translation>Pida a quien publica las páginas que copie de nuevo la actualización en la memoria.</translation>
    </message>
    <message>
        <source>The stick holds no update for this kiosk.</source>
        <translation>En la memoria no hay ninguna actualización para este quiosco.</translation>
    </message>
    <message>
        <source>Take the stick that the publisher of the pages made.</source>
        <translation>Use la memoria que preparó quien publica las páginas.</translation>
    </message>
    <message>
        <source>The kiosk has not been told yet whose updates it may take.</source>
        <translation>Aún no se ha dicho al quiosco de quién puede tomar actualizaciones.</translation>
    </message>
    <message>
        <source>Somebody with the IT role opens “Whose updates are taken” and compares a number.</source>
        <translation>Alguien con la función de informática abre «De quién se toman las actualizaciones» y compara un número.</translation>
    </message>
    <message>
        <source>The file that says whose updates are taken is damaged.</source>
        <translation>El archivo que dice de quién se toman las actualizaciones está dañado.</translation>
    </message>
    <message>
        <source>Somebody with the IT role opens “Whose updates are taken” and takes it again.</source>
        <translation>Alguien con la función de informática abre «De quién se toman las actualizaciones» y lo toma de nuevo.</translation>
    </message>
    <message>
        <source>The update was not signed by those whom this kiosk trusts, or it was changed after it was signed.</source>
        <translation>La actualización no la firmó nadie en quien confíe este quiosco, o se cambió después de firmarla.</translation>
    </message>
    <message>
        <source>A file of the update is not the one that was signed.</source>
        <translation>Un archivo de la actualización no es el que se firmó.</translation>
    </message>
    <message>
        <source>The signature of the update has run out, so nobody knows whether newer pages exist.</source>
        <translation>La firma de la actualización ha caducado, así que nadie sabe si hay páginas más nuevas.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the pages for a fresh stick.</source>
        <translation>Pida a quien publica las páginas una memoria reciente.</translation>
    </message>
    <message>
        <source>The clock of this computer shows %1, so the kiosk cannot tell whether the update is still valid.</source>
        <translation>El reloj de este ordenador marca %1, así que el quiosco no sabe si la actualización sigue siendo válida.</translation>
    </message>
    <message>
        <source>Set the clock, then look on the stick again.</source>
        <translation>Ponga la hora y mire después otra vez en la memoria.</translation>
    </message>
    <message>
        <source>The update is older than one this kiosk has taken or seen.</source>
        <translation>La actualización es más antigua que otra que este quiosco ha tomado o visto.</translation>
    </message>
    <message>
        <source>Take the newest stick.</source>
        <translation>Use la memoria más reciente.</translation>
    </message>
    <message>
        <source>These pages are on the kiosk already, version %1.</source>
        <translation>Estas páginas ya están en el quiosco, versión %1.</translation>
    </message>
    <message>
        <source>The files of the update do not belong together.</source>
        <translation>Los archivos de la actualización no van juntos.</translation>
    </message>
    <message>
        <source>A file of the update is larger than it may be.</source>
        <translation>Un archivo de la actualización es más grande de lo permitido.</translation>
    </message>
    <message>
        <source>The update names a file outside its own folder.</source>
        <translation>La actualización nombra un archivo fuera de su propia carpeta.</translation>
    </message>
    <message>
        <source>A file of the update is no plain file.</source>
        <translation>Un archivo de la actualización no es un archivo corriente.</translation>
    </message>
    <message>
        <source>The pages in the update cannot be read.</source>
        <translation>No se pueden leer las páginas de la actualización.</translation>
    </message>
    <message>
        <source>The update is for another product, “%1”.</source>
        <translation>La actualización es para otro producto, «%1».</translation>
    </message>
    <message>
        <source>Take the stick that is for this kiosk.</source>
        <translation>Use la memoria que es para este quiosco.</translation>
    </message>
    <message>
        <source>The update needs a newer program than this kiosk has: version %1.</source>
        <translation>La actualización necesita un programa más nuevo que el de este quiosco: versión %1.</translation>
    </message>
    <message>
        <source>Ask IT to update the program first.</source>
        <translation>Pida antes a informática que actualice el programa.</translation>
    </message>
    <message>
        <source>A file of the update is missing on the stick.</source>
        <translation>Falta en la memoria un archivo de la actualización.</translation>
    </message>
    <message>
        <source>The stick was taken out before the end.</source>
        <translation>La memoria se sacó antes de terminar.</translation>
    </message>
    <message>
        <source>Put it in, wait 5 seconds, and look again.</source>
        <translation>Póngala, espere 5 segundos y mire otra vez.</translation>
    </message>
    <message>
        <source>There is no room for the update on the disk of the kiosk.</source>
        <translation>No hay sitio para la actualización en el disco del quiosco.</translation>
    </message>
    <message>
        <source>Ask IT to make room, then try again.</source>
        <translation>Pida a informática que haga sitio y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The update could not be saved on the kiosk.</source>
        <translation>La actualización no se pudo guardar en el quiosco.</translation>
    </message>
    <message>
        <source>The update was stopped.</source>
        <translation>La actualización se paró.</translation>
    </message>
    <message>
        <source>Look on the stick again to go on.</source>
        <translation>Mire otra vez en la memoria para seguir.</translation>
    </message>
    <message>
        <source>The note that says which pages are shown is damaged, so those that came with the kiosk are shown.</source>
        <translation>La nota que dice qué páginas se muestran está dañada, así que se muestran las que venían con el quiosco.</translation>
    </message>
    <message>
        <source>The pages of version %1 cannot be opened, so those of version %2 are shown.</source>
        <translation>Las páginas de la versión %1 no se pueden abrir, así que se muestran las de la versión %2.</translation>
    </message>
    <message>
        <source>There are no pages of before.</source>
        <translation>No hay páginas anteriores.</translation>
    </message>
    <message>
        <source>The clinic&apos;s name as it stands on the home page and on printed sheets. Empty: no name is shown.</source>
        <translation>El nombre de la clínica tal como figura en la página de inicio y en las hojas impresas. Vacío: no se muestra ningún nombre.</translation>
    </message>
    <message>
        <source>0 to 60 characters on one line</source>
        <translation>de 0 a 60 caracteres en una línea</translation>
    </message>
    <message>
        <source>The file of the clinic&apos;s logo. It lies in the folder `logo` beside this settings file. Empty: no logo is shown.</source>
        <translation>El archivo del logotipo de la clínica. Está en la carpeta `logo`, junto a este archivo de ajustes. Vacío: no se muestra ningún logotipo.</translation>
    </message>
    <message>
        <source>the name of a file without its folder: letters, digits, dots, - and _, or empty</source>
        <translation>el nombre de un archivo sin su carpeta: letras, cifras, puntos, - y _, o vacío</translation>
    </message>
    <message>
        <source>The number to call in an emergency where the kiosk stands. Empty: the page says to tell the person at the desk, and shows no number.</source>
        <translation>El número al que se llama en una emergencia donde está el quiosco. Vacío: la página dice que se avise a la persona del mostrador y no muestra ningún número.</translation>
    </message>
    <message>
        <source>0 to 20 characters on one line</source>
        <translation>de 0 a 20 caracteres en una línea</translation>
    </message>
    <message>
        <source>The telephone number patients call to reach the clinic, as it stands on what they take home. Empty: no number is given.</source>
        <translation>El teléfono al que llaman los pacientes para hablar con la clínica, tal como figura en lo que se llevan a casa. Vacío: no se da ningún número.</translation>
    </message>
    <message>
        <source>0 to 30 characters on one line</source>
        <translation>de 0 a 30 caracteres en una línea</translation>
    </message>
    <message>
        <source>Whom the people at the desk call when the kiosk needs help, as it stands on the desk card and the staff screen. Empty: nobody is named.</source>
        <translation>A quién llaman las personas del mostrador cuando el quiosco necesita ayuda, tal como figura en la tarjeta del mostrador y en la pantalla del personal. Vacío: no se nombra a nadie.</translation>
    </message>
    <message>
        <source>0 to 120 characters on one line</source>
        <translation>de 0 a 120 caracteres en una línea</translation>
    </message>
    <message>
        <source>How many pixels lie on one millimetre of the glass, as measured on the calibration page. 0: the kiosk works it out from the screen.</source>
        <translation>Cuántos píxeles hay en un milímetro del cristal, según se midió en la página de medida. 0: el quiosco lo calcula a partir de la pantalla.</translation>
    </message>
    <message>
        <source>1.6 to 15.7 px/mm, or 0</source>
        <translation>de 1.6 a 15.7 px/mm, o 0</translation>
    </message>
    <message>
        <source>px/mm</source>
        <translation>px/mm</translation>
    </message>
    <message>
        <source>The screen that px_per_mm was measured on, as a note. The kiosk writes it by itself. On another screen px_per_mm does not count until somebody measures again. Empty: it counts on any screen.</source>
        <translation>La pantalla en la que se midió px_per_mm, como nota. El quiosco la escribe solo. En otra pantalla px_per_mm no vale hasta que alguien mida de nuevo. Vacío: vale en cualquier pantalla.</translation>
    </message>
    <message>
        <source>How high the lower edge of the glass hangs above the floor. The kiosk then keeps its buttons within the reach of a person in a wheelchair. 0: not measured.</source>
        <translation>A qué altura sobre el suelo está el borde inferior del cristal. El quiosco mantiene así sus botones al alcance de una persona en silla de ruedas. 0: sin medir.</translation>
    </message>
    <message>
        <source>100 to 2000 mm, or 0</source>
        <translation>de 100 a 2000 mm, o 0</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>How long nobody touches the kiosk before it asks whether somebody is still there. A long page gets longer.</source>
        <translation>Cuánto tiempo sin que nadie toque el quiosco pasa antes de que pregunte si todavía hay alguien. Una página larga recibe más.</translation>
    </message>
    <message>
        <source>60 to 600 s</source>
        <translation>de 60 a 600 s</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>How long that question stands before the visit is forgotten.</source>
        <translation>Cuánto tiempo está esa pregunta antes de que se olvide la visita.</translation>
    </message>
    <message>
        <source>20 to 120 s</source>
        <translation>de 20 a 120 s</translation>
    </message>
    <message>
        <source>How long one picture of the attract screen stands before the next one comes.</source>
        <translation>Cuánto tiempo está una imagen de la pantalla de espera antes de que llegue la siguiente.</translation>
    </message>
    <message>
        <source>8 to 60 s</source>
        <translation>de 8 a 60 s</translation>
    </message>
    <message>
        <source>How loud the soft tone is that comes with the question whether somebody is still there. 0: no tone.</source>
        <translation>El volumen del sonido suave que acompaña a la pregunta de si todavía hay alguien. 0: sin sonido.</translation>
    </message>
    <message>
        <source>0 to 100 %</source>
        <translation>de 0 a 100 %</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>How long the glass takes no touch after staff have locked it for cleaning.</source>
        <translation>Cuánto tiempo no admite toques el cristal después de que el personal lo bloquee para limpiarlo.</translation>
    </message>
    <message>
        <source>15 to 120 s</source>
        <translation>de 15 a 120 s</translation>
    </message>
    <message>
        <source>When the clinic is open on Monday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>Cuándo abre la clínica el lunes. Fuera de este horario el cristal está tenue o apagado; un toque lo despierta para una visita. Un horario como 18:00-06:00 sigue hasta la mañana siguiente.</translation>
    </message>
    <message>
        <source>times like 08:00-12:30, 14:00-18:00 or 18:00-06:00, or open for the whole day, or empty for closed</source>
        <translation>horas como 08:00-12:30, 14:00-18:00 o 18:00-06:00, u open para todo el día, o vacío si está cerrado</translation>
    </message>
    <message>
        <source>When the clinic is open on Tuesday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>Cuándo abre la clínica el martes. Fuera de este horario el cristal está tenue o apagado; un toque lo despierta para una visita. Un horario como 18:00-06:00 sigue hasta la mañana siguiente.</translation>
    </message>
    <message>
        <source>When the clinic is open on Wednesday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>Cuándo abre la clínica el miércoles. Fuera de este horario el cristal está tenue o apagado; un toque lo despierta para una visita. Un horario como 18:00-06:00 sigue hasta la mañana siguiente.</translation>
    </message>
    <message>
        <source>When the clinic is open on Thursday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>Cuándo abre la clínica el jueves. Fuera de este horario el cristal está tenue o apagado; un toque lo despierta para una visita. Un horario como 18:00-06:00 sigue hasta la mañana siguiente.</translation>
    </message>
    <message>
        <source>When the clinic is open on Friday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>Cuándo abre la clínica el viernes. Fuera de este horario el cristal está tenue o apagado; un toque lo despierta para una visita. Un horario como 18:00-06:00 sigue hasta la mañana siguiente.</translation>
    </message>
    <message>
        <source>When the clinic is open on Saturday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>Cuándo abre la clínica el sábado. Fuera de este horario el cristal está tenue o apagado; un toque lo despierta para una visita. Un horario como 18:00-06:00 sigue hasta la mañana siguiente.</translation>
    </message>
    <message>
        <source>When the clinic is open on Sunday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>Cuándo abre la clínica el domingo. Fuera de este horario el cristal está tenue o apagado; un toque lo despierta para una visita. Un horario como 18:00-06:00 sigue hasta la mañana siguiente.</translation>
    </message>
    <message>
        <source>The days on which the clinic does not open. A night that began the evening before runs to its end.</source>
        <translation>Los días en que la clínica no abre. Una noche que empezó la víspera sigue hasta su final.</translation>
    </message>
    <message>
        <source>dates like 2026-12-24..2026-12-26, 2027-01-01, or empty</source>
        <translation>fechas como 2026-12-24..2026-12-26, 2027-01-01, o vacío</translation>
    </message>
    <message>
        <source>What the glass shows outside the hours: a dim picture, or nothing, so that it can sleep.</source>
        <translation>Qué muestra el cristal fuera del horario: una imagen tenue, o nada, para que pueda dormir.</translation>
    </message>
    <message>
        <source>one of dim, blank</source>
        <translation>uno de dim, blank</translation>
    </message>
    <message>
        <source>The code of the language every visit starts in, for example en, es, zh-Hans or ar.</source>
        <translation>El código del idioma en que empieza cada visita, por ejemplo en, es, zh-Hans o ar.</translation>
    </message>
    <message>
        <source>a language code like en or zh-Hans</source>
        <translation>un código de idioma como en o zh-Hans</translation>
    </message>
    <message>
        <source>The codes of the languages a visitor may choose from, with commas between them. Empty: all the kiosk has.</source>
        <translation>Los códigos de los idiomas entre los que puede elegir el visitante, separados por comas. Vacío: todos los que tiene el quiosco.</translation>
    </message>
    <message>
        <source>language codes like en, es, zh-Hans, or empty</source>
        <translation>códigos de idioma como en, es, zh-Hans, o vacío</translation>
    </message>
    <message>
        <source>Whether pages that no clinician has approved yet are shown, marked as drafts.</source>
        <translation>Si se muestran, marcadas como borrador, las páginas que ningún profesional clínico ha aprobado todavía.</translation>
    </message>
    <message>
        <source>Whether this clinic offers acupuncture. Pages about acupuncture then say so.</source>
        <translation>Si esta clínica ofrece acupuntura. Las páginas sobre acupuntura lo dicen entonces.</translation>
    </message>
    <message>
        <source>The colours every visit starts with.</source>
        <translation>Los colores con que empieza cada visita.</translation>
    </message>
    <message>
        <source>one of light, dark, high-contrast-light, high-contrast-dark</source>
        <translation>uno de light, dark, high-contrast-light, high-contrast-dark</translation>
    </message>
    <message>
        <source>The text size every visit starts with; 1 is the usual one, 2 is twice as large.</source>
        <translation>El tamaño de las letras con que empieza cada visita; 1 es el habitual, 2 es el doble.</translation>
    </message>
    <message>
        <source>1 to 2</source>
        <translation>de 1 a 2</translation>
    </message>
    <message>
        <source>Whether the kiosk counts how often its pages are read. It keeps weekly totals only, and nothing about a person or a visit.</source>
        <translation>Si el quiosco cuenta cuántas veces se leen sus páginas. Solo guarda totales semanales y nada sobre una persona o visita.</translation>
    </message>
    <message>
        <source>The day on which counting was switched on, as a note. The kiosk writes it by itself. Empty: never.</source>
        <translation>El día en que se activó el recuento, como nota. El quiosco lo escribe solo. Vacío: nunca.</translation>
    </message>
    <message>
        <source>a date like 2026-12-24, or empty</source>
        <translation>una fecha como 2026-12-24, o vacío</translation>
    </message>
    <message>
        <source>The smallest count that is shown. Smaller ones are hidden in every chart and file.</source>
        <translation>El menor número que se muestra. Los menores se ocultan en todos los gráficos y archivos.</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>de 5 a 20</translation>
    </message>
    <message>
        <source>The printer for visitors&apos; sheets, by the name the system gives it. Empty: nothing is printed.</source>
        <translation>La impresora para las hojas de los visitantes, con el nombre que le da el sistema. Vacío: no se imprime nada.</translation>
    </message>
    <message>
        <source>The paper in that printer.</source>
        <translation>El papel de esa impresora.</translation>
    </message>
    <message>
        <source>one of a4, letter</source>
        <translation>uno de a4, letter</translation>
    </message>
    <message>
        <source>The clinic&apos;s own address of a page on the web, for the code a phone can read. {page} stands for the name of the page, {language} for the language. Empty: the code carries a few sentences of the page instead.</source>
        <translation>La dirección propia de la clínica para una página en la web, para el código que lee un teléfono. {page} es el nombre de la página, {language} el idioma. Vacío: el código lleva en su lugar unas frases de la página.</translation>
    </message>
    <message>
        <source>an address that begins with https:// and has {page} in it, or empty</source>
        <translation>una dirección que empieza por https:// y contiene {page}, o vacío</translation>
    </message>
    <message>
        <source>How many crashes the kiosk comes back from at once. One more, and it shows the safe screen for a while.</source>
        <translation>De cuántos fallos vuelve el quiosco enseguida. Con uno más muestra un rato la pantalla segura.</translation>
    </message>
    <message>
        <source>1 to 1000 crashes</source>
        <translation>de 1 a 1000 fallos</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>fallos</translation>
    </message>
    <message>
        <source>How long a crash counts towards that number.</source>
        <translation>Cuánto tiempo cuenta un fallo para ese número.</translation>
    </message>
    <message>
        <source>60 to 86400 s</source>
        <translation>de 60 a 86400 s</translation>
    </message>
    <message>
        <source>How much memory the kiosk may use before it is started afresh. 0: as much as there is.</source>
        <translation>Cuánta memoria puede usar el quiosco antes de que arranque de nuevo. 0: toda la que haya.</translation>
    </message>
    <message>
        <source>300 to 16000 MB, or 0</source>
        <translation>de 300 a 16000 MB, o 0</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Whether the kiosk may be set up anew when the files with its people are destroyed. It counts in the policy file only; take it out again afterwards.</source>
        <translation>Si el quiosco se puede configurar de nuevo cuando se han destruido los archivos con sus personas. Solo vale en el archivo de reglas; quítelo de allí después.</translation>
    </message>
    <message>
        <source>What was read in %1</source>
        <translation>Lo que se leyó en %1</translation>
    </message>
    <message>
        <source>Nobody used the kiosk.</source>
        <translation>Nadie usó el quiosco.</translation>
    </message>
    <message>
        <source>There were fewer than %1 visits. So few are not described any further.</source>
        <translation>Hubo menos de %1 visitas. Tan pocas no se describen más.</translation>
    </message>
    <message>
        <source>Visits: %1.</source>
        <translation>Visitas: %1.</translation>
    </message>
    <message>
        <source>The middle visit took %1 to %2 minutes.</source>
        <translation>La visita mediana duró de %1 a %2 minutos.</translation>
    </message>
    <message>
        <source>The middle visit took %1 minutes or more.</source>
        <translation>La visita mediana duró %1 minutos o más.</translation>
    </message>
    <message>
        <source>The middle visit opened %1 to %2 pages.</source>
        <translation>La visita mediana abrió de %1 a %2 páginas.</translation>
    </message>
    <message>
        <source>Pages the middle visit opened: %1.</source>
        <translation>Páginas que abrió la visita mediana: %1.</translation>
    </message>
    <message>
        <source>The middle visit opened %1 pages or more.</source>
        <translation>La visita mediana abrió %1 páginas o más.</translation>
    </message>
    <message>
        <source>Pages that were opened at least once: %1 of 100.</source>
        <translation>Páginas que se abrieron al menos una vez: %1 de 100.</translation>
    </message>
    <message>
        <source>Read most: %1 (%2 visits).</source>
        <translation>Más leída: %1 (%2 visitas).</translation>
    </message>
    <message>
        <source>Nobody read: %1.</source>
        <translation>Nadie leyó: %1.</translation>
    </message>
    <message>
        <source>Hardly anybody read: %1.</source>
        <translation>Casi nadie leyó: %1.</translation>
    </message>
    <message>
        <source>Read least: %1 (%2 visits).</source>
        <translation>Menos leída: %1 (%2 visitas).</translation>
    </message>
    <message>
        <source>Visits in %1: %2.</source>
        <translation>Visitas en %1: %2.</translation>
    </message>
    <message>
        <source>Visits in %1 together: %2.</source>
        <translation>Visitas en %1 en total: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Numbers from 1 to %1 are not shown, so that nobody can be recognised.</source>
        <translation>Los números de 1 a %1 no se muestran, para que no se pueda reconocer a nadie.</translation>
    </message>
    <message>
        <source>Another program uses the file of counts %1. End that program; until then counts are kept in memory.</source>
        <translation>Otro programa usa el archivo de recuentos %1. Cierre ese programa; hasta entonces los recuentos se guardan en la memoria del ordenador.</translation>
    </message>
    <message>
        <source>The file of counts %1 must not be written. Allow the kiosk&apos;s account to write to it and to its folder; until then counts are kept in memory.</source>
        <translation>No se permite escribir en el archivo de recuentos %1. Permita a la cuenta del quiosco escribir en él y en su carpeta; hasta entonces los recuentos se guardan en la memoria del ordenador.</translation>
    </message>
    <message>
        <source>The disk is full, so counts cannot be saved to %1. Make room; until then counts are kept in memory.</source>
        <translation>El disco está lleno, así que los recuentos no se pueden guardar en %1. Haga sitio; hasta entonces los recuentos se guardan en la memoria del ordenador.</translation>
    </message>
    <message>
        <source>The file of counts %1 was written by a newer version of the kiosk. Install that version again, or move the file away; until then counts are kept in memory.</source>
        <translation>El archivo de recuentos %1 lo escribió una versión más nueva del quiosco. Instale de nuevo esa versión o mueva el archivo a otro sitio; hasta entonces los recuentos se guardan en la memoria del ordenador.</translation>
    </message>
    <message>
        <source>The file of counts %1 is damaged and cannot be moved. Move it away; until then counts are kept in memory.</source>
        <translation>El archivo de recuentos %1 está dañado y no se puede mover. Muévalo a otro sitio; hasta entonces los recuentos se guardan en la memoria del ordenador.</translation>
    </message>
    <message>
        <source>The file of counts was damaged. It was kept as %1, and counting began anew. There is nothing to do; if it happens again, have the disk checked.</source>
        <translation>El archivo de recuentos estaba dañado. Se guardó como %1 y el recuento empezó de nuevo. No hay nada que hacer; si vuelve a pasar, pida que miren el disco.</translation>
    </message>
    <message>
        <source>The file of counts %1 cannot be opened. Check the disk and the folder; until then counts are kept in memory.</source>
        <translation>El archivo de recuentos %1 no se puede abrir. Mire el disco y la carpeta; hasta entonces los recuentos se guardan en la memoria del ordenador.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so nothing is counted. Set the date and the time.</source>
        <translation>El reloj de este ordenador está mal, así que no se cuenta nada. Ponga la fecha y la hora.</translation>
    </message>
    <message>
        <source>Visits in which a page was read aloud</source>
        <translation>Visitas en que se leyó una página en voz alta</translation>
    </message>
    <message>
        <source>Visits in which the text size was changed</source>
        <translation>Visitas en que se cambió el tamaño de las letras</translation>
    </message>
    <message>
        <source>Visits in which the colours were changed</source>
        <translation>Visitas en que se cambiaron los colores</translation>
    </message>
    <message>
        <source>Visits in which movement was switched off</source>
        <translation>Visitas en que se desactivó el movimiento</translation>
    </message>
    <message>
        <source>Visits in which the buttons were lowered</source>
        <translation>Visitas en que se bajaron los botones</translation>
    </message>
    <message>
        <source>Visits in which the screen was hidden</source>
        <translation>Visitas en que se ocultó la pantalla</translation>
    </message>
    <message>
        <source>Visits in which keys were used</source>
        <translation>Visitas en que se usaron teclas</translation>
    </message>
    <message>
        <source>Visits in which the language was changed</source>
        <translation>Visitas en que se cambió el idioma</translation>
    </message>
    <message>
        <source>Visits in which a page was printed</source>
        <translation>Visitas en que se imprimió una página</translation>
    </message>
    <message>
        <source>Visits in which a code for the phone was shown</source>
        <translation>Visitas en que se mostró un código para el teléfono</translation>
    </message>
    <message>
        <source>Visits in which questions were chosen</source>
        <translation>Visitas en que se eligieron preguntas</translation>
    </message>
    <message>
        <source>Visits in which the kiosk asked whether somebody is still there</source>
        <translation>Visitas en que el quiosco preguntó si todavía había alguien</translation>
    </message>
    <message>
        <source>Visits in which somebody answered that they are</source>
        <translation>Visitas en que alguien respondió que sí</translation>
    </message>
    <message>
        <source>Visits ended by “I am finished”</source>
        <translation>Visitas terminadas con «Terminar y salir»</translation>
    </message>
    <message>
        <source>Touches of the start screen after which nothing was done</source>
        <translation>Toques de la pantalla de inicio tras los que no se hizo nada</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Point the camera of your phone at the code. It shows a few sentences of this page, and needs no network.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>Apunte la cámara de su teléfono al código. Muestra unas frases de esta página y no necesita red.</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. It opens this page: %1</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>Apunte la cámara de su teléfono al código. Abre esta página: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your %n questions are printed with it.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>
            <numerusform>Su pregunta se imprime con ella.</numerusform>
            <numerusform>Sus %n preguntas se imprimen con ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it home</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>Llévesela a casa</translation>
    </message>
    <message>
        <source>The sheet is being printed.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>La hoja se está imprimiendo.</translation>
    </message>
    <message>
        <source>Printed. Please take it from the printer.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>Impresa. Recójala en la impresora.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>La impresora no responde. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>La impresora está detenida. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>La impresora no tiene papel. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>The printer needs help. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>La impresora necesita ayuda. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>This could not be printed. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>No se pudo imprimir. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>Código para su teléfono</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>A to Z</source>
        <extracomment>kiosk/gui/widgets/tiles.py</extracomment>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>What people may feel here</source>
        <extracomment>kiosk/gui/widgets/topics_screen.py</extracomment>
        <translation>Qué se puede sentir aquí</translation>
    </message>
    <message>
        <source>In the order of the alphabet</source>
        <extracomment>kiosk/gui/widgets/topics_screen.py</extracomment>
        <translation>Por orden alfabético</translation>
    </message>
    <message>
        <source>By part of the body</source>
        <extracomment>kiosk/gui/widgets/topics_screen.py</extracomment>
        <translation>Por parte del cuerpo</translation>
    </message>
    <message>
        <source>Topics A to Z</source>
        <extracomment>kiosk/gui/widgets/topics_tile.py</extracomment>
        <translation>Temas de la A a la Z</translation>
    </message>
    <message>
        <source>A–Z</source>
        <extracomment>kiosk/gui/widgets/topics_tile.py</extracomment>
        <translation>A–Z</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>What do these words mean?</source>
        <extracomment>kiosk/gui/widgets/explanation.py</extracomment>
        <translation>¿Qué significan estas palabras?</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>kiosk/gui/widgets/word_buttons.py</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <extracomment>kiosk/gui/widgets/word_buttons.py</extracomment>
        <translation>¿Qué significa «%1»?</translation>
    </message>
    <message>
        <source>Words: what they mean</source>
        <extracomment>kiosk/gui/widgets/word_buttons.py</extracomment>
        <translation>Palabras: qué significan</translation>
    </message>
</context>
</TS>
