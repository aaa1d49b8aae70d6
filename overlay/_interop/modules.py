"""The module tree that replaces the package ``openai``, created on import."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from importlib.metadata import Distribution, DistributionFinder
from types import ModuleType
from typing import Any, Final

from .._module_client import RESOURCES, SETTINGS
from ..errors import ConfigurationError
from .places import MISSING, MODULES, ORIGIN, VERSION

__all__ = ["NAME", "Finder", "install"]

NAME: Final = "openai"
_OURS: Final = "overlay"
_SHARED: Final = frozenset({"types", "resources"})
"""Packages that are the same modules under both names."""
_VERSIONS: Final = {"__version__": VERSION, "VERSION": VERSION, "__title__": NAME}
_UNUSED: Final = ("api_type", "api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")


class StandIn(ModuleType):
    """A module of the tree; looks up names on access (PEP 562, as a class)."""

    def __getattr__(self, name: str) -> Any:
        inner = self.__name__.removeprefix(NAME).removeprefix(".")
        found = _found(inner, name)
        if inner or not (name in SETTINGS or name in RESOURCES):
            self.__dict__[name] = found
        return found

    def __dir__(self) -> Iterable[str]:
        inner = self.__name__.removeprefix(NAME).removeprefix(".")
        start = f"{inner}." if inner else ""
        modules = {name[len(start) :].partition(".")[0] for name in MODULES if name.startswith(start) and name != inner}
        return sorted(
            {*import_module(_OURS).__all__, *MODULES[inner], *modules, *(_SHARED if not inner else ())} - {""}
        )


class Top(StandIn):
    """The module ``openai`` itself. It shares its settings with the module ``overlay``: setting one sets the other."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "api_type" and value not in (None, "openai"):
            raise AttributeError(
                f"openai.{name} = {value!r}: use AzureOpenAI; the module-level client only works with OpenAI"
            )
        if name in SETTINGS:
            setattr(import_module(_OURS), name, value)
        else:
            super().__setattr__(name, value)


def _found(inner: str, name: str) -> Any:
    """Return the value of a name in a module.

    Raises:
        AttributeError: The module has no such name; says why if that is known.
    """
    ours = import_module(_OURS)
    if name.endswith("OpenAI"):  # some libraries patch the function that resource calls go through
        import_module(f"{_OURS}._interop.route").open_route()
        import_module(f"{_OURS}._interop.manners").open_clients()
    if name in _VERSIONS:
        return _VERSIONS[name]
    if (place := MODULES[inner].get(name)) is not None:
        module, _, attribute = place.partition(":")
        return getattr(import_module(module), attribute)
    below = f"{inner}.{name}".lstrip(".")
    if below in MODULES or (not inner and name in _SHARED):
        return import_module(f"{NAME}.{below}")
    if name in ours.__all__ or (not inner and (name in SETTINGS or name in RESOURCES)):
        return _of_client(name) if name in RESOURCES else getattr(ours, name)
    if not inner and name in _UNUSED:
        return None
    if inner.startswith("lib.streaming.") and not name.startswith("_"):
        try:
            return getattr(import_module(f"{_OURS}.types"), name)
        except AttributeError:
            pass
    where = f"{NAME}.{inner}".rstrip(".")
    reason = MISSING.get(name, "overlay replaces openai (overlay.interop.install()) and has no such name")
    raise AttributeError(f"module {where!r} has no attribute {name!r}: {reason}", name=name)


def _of_client(name: str) -> Any:
    """Return a resource of the module-level client, created now from the current settings."""
    return getattr(import_module(f"{_OURS}._module_client").client(), name)


class Finder(DistributionFinder, Loader):
    """Finds the modules of the tree, and reports the package as installed."""

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> ModuleSpec | None:
        """Find a module of the tree.

        Raises:
            ModuleNotFoundError: The tree has no such module.
        """
        top, _, inner = fullname.partition(".")
        if top != NAME:
            return None
        if inner not in MODULES and _shared(inner) is None:
            raise ModuleNotFoundError(
                f"No module named {fullname!r}: overlay replaces openai (interop.install()) and has no such module",
                name=fullname,
            )
        return ModuleSpec(fullname, self, origin=ORIGIN, is_package=inner in MODULES)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Create a module, or return the module of this package that it stands for."""
        inner = spec.name.partition(".")[2]
        if (shared := _shared(inner)) is not None:
            spec.loader_state = shared.__spec__
            return shared
        if not inner:
            import_module(f"{_OURS}._interop.manners").open_models()
        made = Top(NAME, import_module(_OURS).__doc__) if not inner else StandIn(spec.name)
        made.__dict__["__file__"] = __file__  # a failed import shows it
        return made

    def exec_module(self, module: ModuleType) -> None:
        """Restore the spec of a module of this package; the others are filled on use."""
        if module.__spec__ is not None and module.__spec__.loader_state is not None:
            module.__spec__ = module.__spec__.loader_state

    def find_distributions(self, context: DistributionFinder.Context | None = None) -> Iterator[Distribution]:
        """Yield the distribution ``openai`` if it is requested by name."""
        if context is not None and context.name == NAME:
            yield _Installed()


class _Installed(Distribution):
    """Answers queries for the installed version."""

    def read_text(self, filename: str) -> str | None:
        """Return the only file there is."""
        return f"Metadata-Version: 2.1\nName: {NAME}\nVersion: {VERSION}\n" if filename == "METADATA" else None

    def locate_file(self, path: Any) -> Any:
        """Return a path that leads nowhere: nothing is installed."""
        return path


def _shared(inner: str) -> ModuleType | None:
    """Return the module of this package that a module of the tree stands for, if any.

    Raises:
        ModuleNotFoundError: It exists, but its requirements are not installed.
    """
    if inner.partition(".")[0] not in _SHARED:
        return None
    name = f"{_OURS}.{inner}"
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name is not None and f"{name}.".startswith(f"{error.name}."):
            return None
        raise


def install() -> None:
    """See `overlay.interop.install`."""
    if any(isinstance(finder, Finder) for finder in sys.meta_path):
        return
    if any(name.partition(".")[0] == NAME and module is not None for name, module in sys.modules.items()):
        raise ConfigurationError(
            "the package openai has been imported already: call overlay.interop.install() before anything imports it, "
            "such as first in the program, in sitecustomize.py, or in conftest.py"
        )
    sys.meta_path.insert(0, Finder())
