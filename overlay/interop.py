"""Interoperability with programs and libraries that check for classes of the package ``openai``, or import it.

Most need none of this: a client of this package has the methods and attributes of the official one. If a library checks
``isinstance(client, openai.OpenAI)`` or has ``except openai.NotFoundError``, call `bridge` once:

    import overlay, overlay.interop

    overlay.interop.bridge()
    model = OpenAIChatModel("gpt-5-mini", provider=OpenAIProvider(openai_client=overlay.AsyncOpenAI()))

If a program or library creates its own clients, or patches the classes of ``openai`` to observe calls, call `install`
before anything imports ``openai``: everyone then gets this package under that name, whether ``openai`` is installed or
not.

    # sitecustomize.py, or conftest.py in the folder of the tests
    import overlay.interop

    overlay.interop.install()
"""

from __future__ import annotations

__all__ = ["bridge", "install"]


def bridge() -> None:
    """Make clients, responses, streams and errors pass the class checks of the installed package ``openai``.

    From then on, in the whole process, ``isinstance(client, openai.OpenAI)``, ``isinstance(answer,
    openai.types.chat.ChatCompletion)``, ``isinstance(stream, openai.Stream)`` and ``except openai.NotFoundError`` are
    true for objects of this package, including those created before; ``type(client)`` is still ours. A second call does
    nothing.

    Raises:
        ConfigurationError: ``openai`` is not installed, or is a version that is not supported. Nothing is changed then.
    """
    from ._interop.bridge import bridge as made

    made()


def install() -> None:
    """Replace ``openai`` with this package: from then on, in the whole process, ``import openai`` returns it.

    ``openai.types`` and ``openai.resources`` are `overlay.types` and `overlay.resources`; of the private modules, those
    that libraries import exist. What is patched there affects every call. Nothing is loaded before it is imported, so
    you can call this in every process. ``importlib.metadata.version("openai")`` is the release whose names are
    provided. A second call does nothing.

    Raises:
        ConfigurationError: ``openai`` has been imported already.
        ModuleNotFoundError: Later, when a module is imported that does not exist here; for a name, an AttributeError.
            Both say why.
    """
    from ._interop.modules import install as put

    put()
