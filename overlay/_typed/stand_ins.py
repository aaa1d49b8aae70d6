"""Models that stand in for what pydantic alone does not read as an object of the API.

Those are classes of attrs, TypedDicts (pydantic refuses those of `typing` before Python 3.12; strict schemas need null
for a key that may be left out), named tuples (arrays for pydantic), dataclasses, which may hold any of them, and the
arguments of a function. Text in ``Annotated[..., "text"]`` is a description.
"""

from __future__ import annotations

import dataclasses
import enum
import inspect
import types
import typing
from collections.abc import Mapping
from typing import Annotated, Any, Final, ForwardRef, Literal, Optional, TypeVar, Union, get_args, get_origin

import attrs
from pydantic import AfterValidator, BaseModel, Field, create_model

__all__ = ["Fields", "given", "stand_in"]

Fields = Mapping[str, tuple[Any, Any, str | None]]  # of each argument its type, default or `_EMPTY`, and description
_EMPTY: Final = inspect.Parameter.empty
_PLAIN: Final = (str, int, float, types.NoneType)


def stand_in(kind: Any, arguments: Fields | None = None) -> Any:
    """Return a type that pydantic reads as this one is meant; or, of a function, a model of its arguments."""
    rewriter = _Rewriter()
    made = rewriter.rewritten(kind) if arguments is None else rewriter.model(kind, arguments)
    names = {f"_{index}": found for index, found in enumerate(rewriter.made.values())}
    for model in rewriter.models:
        model.model_rebuild(_types_namespace=names)
    return made


def given(model: BaseModel) -> dict[str, Any]:
    """Return the arguments that a model was made with."""
    known = type(model).model_fields
    return {str(known[name].alias): getattr(model, name) for name in known if name in model.model_fields_set}


class _Rewriter:
    """Rewrites one type and what it holds. A class in the making is a `ForwardRef`, so that it may hold itself."""

    def __init__(self) -> None:
        self.made: dict[Any, Any] = {}
        self.models: list[type[BaseModel]] = []

    def rewritten(self, kind: Any) -> Any:
        origin, arguments = get_origin(kind), get_args(kind)
        if _has_fields(origin or kind):
            return self.made[kind] if kind in self.made else self._class(kind, origin or kind, arguments)
        inner = getattr(kind, "__value__", None) or getattr(kind, "__supertype__", None)
        if inner is not None:  # a ``type`` statement, which may hold itself, or a `NewType`
            if self.made.setdefault(kind, kind) is kind and (made := self.rewritten(inner)) != inner:
                self.made[kind] = made
            return self.made[kind]
        if origin is Literal and any(isinstance(each, enum.Enum) for each in arguments):
            members = {getattr(each, "value", each): each for each in arguments}
            return Annotated[Literal[tuple(members)], AfterValidator(lambda value: members[value])]
        if origin in (None, Literal) or not arguments:
            return kind
        if origin is Annotated:
            texts = [getattr(note, "documentation", note) for note in kind.__metadata__]  # `typing_extensions.Doc`
            notes = (Field(description=text) if isinstance(text, str) else text for text in texts)
            return Annotated[(self.rewritten(arguments[0]), *notes)]
        made = tuple(map(self.rewritten, arguments))
        return Union[made] if origin in (Union, types.UnionType) else origin[made]  # noqa: UP007

    def _class(self, kind: Any, origin: Any, arguments: tuple[Any, ...]) -> Any:
        self.made[kind] = ForwardRef(f"_{len(self.made)}")
        filled = dict(zip(getattr(origin, "__parameters__", ()), arguments, strict=False))
        fields = {key: (_filled(hint, filled), default, text) for key, (hint, default, text) in _fields(origin).items()}
        is_own = not (origin.__doc__ or "dict() -> ").startswith((f"{origin.__name__}(", "dict() -> "))
        voids = {key for key, (_, default, _) in fields.items() if default is None and issubclass(origin, dict)}

        def build(read: BaseModel) -> Any:  # null stands for a key that was left out
            return origin(**{key: value for key, value in given(read).items() if value is not None or key not in voids})

        model = self.model(origin.__name__, fields, origin.__module__, origin.__doc__ if is_own else None)
        self.made[kind] = Annotated[model, AfterValidator(build)]
        return self.made[kind]

    def model(self, name: str, fields: Fields, module: str | None = None, doc: str | None = None) -> type[BaseModel]:
        columns: dict[str, Any] = {}
        for key, (hint, default, description) in fields.items():
            more: dict[str, Any] = {} if description is None else {"description": description}
            if default is not _EMPTY:  # one that is made is never seen: `given` leaves it out
                more |= {"default": default} if isinstance(default, _PLAIN) else {"default_factory": lambda: None}
            columns[f"f{len(columns)}"] = self.rewritten(hint), Field(alias=key, **more)
        config: Any = None if module else {"extra": "forbid"}  # a function knows its arguments
        self.models.append(create_model(name, __config__=config, __doc__=doc, __module__=module or __name__, **columns))
        return self.models[-1]


def _has_fields(kind: Any) -> bool:
    if not isinstance(kind, type) or {"__get_pydantic_core_schema__", "__pydantic_core_schema__"} & {*dir(kind)}:
        return False
    is_plain = issubclass(kind, dict | tuple) and (hasattr(kind, "__total__") or hasattr(kind, "_field_defaults"))
    return is_plain or dataclasses.is_dataclass(kind) or attrs.has(kind)


def _fields(kind: Any) -> Fields:
    hints = typing.get_type_hints(kind, include_extras=True)
    if issubclass(kind, dict):
        return {key: _of_key(kind, key, hint) for key, hint in hints.items()}
    known: Any = attrs.fields(kind) if attrs.has(kind) else getattr(kind, "__dataclass_fields__", {}).values()
    names = {getattr(field, "alias", None) or field.name: field for field in known}
    found = {}
    for key, parameter in inspect.signature(kind).parameters.items():
        field = names.get(key)
        hint = hints.get(field.name if field else key, Any)
        hint = hint.type if isinstance(hint, dataclasses.InitVar) else hint
        found[key] = hint, parameter.default, field.metadata.get("description") if field else None
    return found


def _of_key(kind: Any, key: str, hint: Any) -> tuple[Any, Any, str | None]:
    """Read ``NotRequired`` and its like, which a TypedDict itself does not see where annotations are strings."""
    may_be_left_out = key in kind.__optional_keys__
    while (word := getattr(get_origin(hint), "_name", None)) in ("Required", "NotRequired", "ReadOnly"):
        may_be_left_out = word == "NotRequired" or (may_be_left_out and word == "ReadOnly")
        (hint,) = get_args(hint)
    return (Optional[hint], None, None) if may_be_left_out else (hint, _EMPTY, None)  # noqa: UP045


def _filled(hint: Any, kinds: Mapping[Any, Any]) -> Any:
    if isinstance(hint, TypeVar):
        return kinds.get(hint, hint)
    if isinstance(hint, type) or not kinds:
        return hint
    free = getattr(hint, "__parameters__", ())
    return hint[tuple(kinds.get(one, one) for one in free)] if free else hint
