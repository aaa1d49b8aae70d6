"""Load everything at once, for servers that fork their workers."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from pkgutil import iter_modules, walk_packages

__all__ = ["preload"]

_ROOMS = ("_answers", "_call", "_helpers", "_typed", "_wire")


def preload() -> None:
    """Load everything that is otherwise loaded when first used: models, operations, connections, helpers.

    Call it once in a server that forks its workers (gunicorn with ``preload_app``, uwsgi, multiprocessing), before the
    fork: the workers share the loaded modules, and none of them loads anything during a call. It takes a few seconds
    and about 30 MB.
    """
    raw = import_module("._raw", __package__).Resources.__module__.partition(".")[0]
    for module in walk_packages(import_module(raw).__path__, f"{raw}."):
        import_module(module.name)
    for room in _ROOMS:
        package = import_module(f".{room}", __package__)
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            with suppress(ImportError):  # an extra that is not installed
                import_module(module.name)
    for name in ("_client", "_async_client", "chat", "responses"):
        import_module(f".{name}", __package__)
