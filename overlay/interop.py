"""Interoperability with programs and libraries that check for classes of the package ``openai``, or import it.

Most need nothing of this: a client of this package has the methods and attributes of the official one. Where a library
asks ``isinstance(client, openai.OpenAI)`` or has ``except openai.NotFoundError``, call `bridge` once:

    import overlay, overlay.interop

    overlay.interop.bridge()
    model = OpenAIChatModel("gpt-5-mini", provider=OpenAIProvider(openai_client=overlay.AsyncOpenAI()))

Where a program or a library makes its clients itself, or patches the classes of ``openai`` to watch the calls, call
`install` before anything imports ``openai``: everyone then gets this package under that name, whether the other one is
installed or not.

    # sitecustomize.py, or conftest.py in the folder of the tests
    import overlay.interop

    overlay.interop.install()
"""

from __future__ import annotations

__all__ = ["bridge", "install"]


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


def install() -> None:
    """Put this package in place of ``openai``: from then on, in the whole process, ``import openai`` gives it.

    ``openai.types`` and ``openai.resources`` are `overlay.types` and `overlay.resources`; of the private modules those
    are there that libraries import. What is patched there is reached by every call. Nothing is loaded before it is
    imported, so this can be done in every process. ``importlib.metadata.version("openai")`` is the release whose names
    are offered. A second call does nothing.

    Raises:
        ConfigurationError: ``openai`` has been imported already.
        ModuleNotFoundError: Later, for a module that is not in the tree; an AttributeError for a name: both say why.
    """
    from ._interop.install import install as put

    put()
