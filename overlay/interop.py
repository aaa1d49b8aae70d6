"""Interoperability with programs and libraries that check for classes of the package ``openai``, or import it.

Most need nothing of this: a client of this package has the methods and attributes of the official one. Where a library
asks ``isinstance(client, openai.OpenAI)`` or has ``except openai.NotFoundError``, call `bridge` once:

    import overlay, overlay.interop

    overlay.interop.bridge()
    model = OpenAIChatModel("gpt-5-mini", provider=OpenAIProvider(openai_client=overlay.AsyncOpenAI()))
"""

from __future__ import annotations

__all__ = ["bridge"]


def bridge() -> None:
    """Let clients, answers, streams and errors pass for those of the installed package ``openai``.

    From then on, in the whole process, ``isinstance(client, openai.OpenAI)``, ``isinstance(answer,
    openai.types.chat.ChatCompletion)``, ``isinstance(stream, openai.Stream)`` and ``except openai.NotFoundError`` hold
    for what this package makes, also for objects made before; ``type(client)`` is still ours. A second call does
    nothing.

    Raises:
        ConfigurationError: ``openai`` is not installed, or its classes are not where they are known to be. Nothing is
            changed then.
    """
    from ._interop.bridge import bridge as made

    made()
