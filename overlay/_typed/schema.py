"""From types to schemas and from text to values, by pydantic (extra ``structured``), which is loaded when needed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..schemas import is_pydantic, label_of, strict_form

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from .stand_ins import Fields

__all__ = ["Reader", "reader_of"]


class Reader:
    """Describes and reads a type, or the arguments of a function that has this name.

    Raises:
        ConfigurationError: pydantic is not installed, or the type has no schema of the kind that is asked for.
    """

    def __init__(self, kind: Any, arguments: Fields | None = None) -> None:
        self.label = kind if arguments is not None else label_of(kind)
        self._is_titled = is_pydantic(kind)
        with _explaining(self.label):
            from pydantic import TypeAdapter

            from .stand_ins import stand_in

            self.adapter: TypeAdapter[Any] = TypeAdapter(stand_in(kind, arguments))
            _ = self.adapter.core_schema  # a name that is not defined is found out here

    def schema(self, *, strict: bool = True) -> dict[str, Any]:
        """Return the JSON schema: by the rules of strict ones, or as pydantic writes it."""
        with _explaining(self.label):
            made = self.adapter.json_schema()
        return strict_form(made, self.label, titles=self._is_titled) if strict else made


@lru_cache(maxsize=256)
def reader_of(kind: Any) -> Reader:
    """Return what describes and reads a type."""
    return Reader(kind)


@contextmanager
def _explaining(label: str) -> Iterator[None]:
    try:
        import pydantic
    except ImportError:
        raise ConfigurationError("Python types need pydantic: pip install 'openai-overlay[structured]'") from None
    try:
        yield
    except (pydantic.errors.PydanticUserError, NameError, TypeError, RecursionError) as error:
        raise ConfigurationError(f"{label} has no JSON schema: {str(error).splitlines()[0]}") from error
