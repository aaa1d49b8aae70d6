"""What every model is: a typed view of one JSON object that loses nothing and never fails to decode.

The ``__dict__`` of a model *is* its JSON object: keys as on the wire, unknown ones included, in the order in which they
came, absent ones absent. Only objects and lists that hold models are replaced by what they decode to. So a scalar costs
nothing to decode, an unknown field is an attribute like any other, and null and absent stay apart, though both read None.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

import attrs

if TYPE_CHECKING:
    import os
    from typing import IO, Self, TypeAlias, Union

    T = TypeVar("T")
    Open: TypeAlias = Union[T, str]
    """A set of strings that the server may extend at any time."""
    FileContent: TypeAlias = Union[bytes, str, os.PathLike[str], IO[bytes]]
    FileInput: TypeAlias = Union[
        bytes,
        os.PathLike[str],
        IO[bytes],
        tuple[str | None, FileContent],
        tuple[str | None, FileContent, str | None],
        tuple[str | None, FileContent, str | None, Mapping[str, str]],
    ]
    """A file to send: bytes, a path, an open file, or ``(name, content[, media type[, headers]])``."""

__all__ = ["Model", "UntypedObject", "absent", "decoder", "model", "plain"]

C = TypeVar("C", bound="type[Model]")
F = TypeVar("F", bound=Callable[..., Any])
Decode = Callable[[Any], Any]

absent: Any = type("Absent", (), {"__repr__": lambda self: "absent", "__bool__": lambda self: False})()
"""The default of a field that may be left out; reading such a field gives None."""


class ResponseInfo:
    """What the HTTP response said beside its body.

    Attributes:
        request_id: The ``x-request-id`` header.
        attempts: How many times the request was sent, 1 if no retry was needed.
    """

    __slots__ = ("attempts", "request_id")

    def __init__(self, request_id: str | None, attempts: int) -> None:
        self.request_id = request_id
        self.attempts = attempts


class _Guarded:
    """A method that no JSON key of the same name can hide, because it has a setter."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        return self.function if instance is None else self.function.__get__(instance, owner)

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self.name] = value


def _guarded(function: F) -> F:
    made: Any = _Guarded(function)
    return made  # type: ignore[no-any-return]


class _Wire:
    """A field whose name on the wire is no Python name."""

    def __init__(self, key: str) -> None:
        self.key = key

    def __get__(self, instance: Any, owner: type) -> Any:
        return None if instance is None else instance.__dict__.get(self.key)

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self.key] = value

    def __delete__(self, instance: Any) -> None:
        del instance.__dict__[self.key]


class _Extra(dict[str, Any]):
    """The unknown fields of a model; remembers the model's whole object, so that `attrs.evolve` can keep it as it was."""

    __slots__ = ("whole",)
    whole: dict[str, Any]


@dataclass_transform(kw_only_default=True, eq_default=False)
def model(cls: C) -> C:
    """Make an attrs class of a model whose fields are its annotations (see `Model`)."""
    own = cls.__annotations__
    made: C = attrs.define(
        cls, slots=False, init=False, repr=False, eq=False, order=False, getstate_setstate=False, match_args=False,
        kw_only=True,
    )  # fmt: skip
    for name in own:
        setattr(made, name, None)
    for name, key in made._wire.items():
        setattr(made, name, _Wire(key))
    made._decode = staticmethod(_class_decoder(made, made._nested))  # type: ignore[assignment]
    return made


class Model:
    """One JSON object of the API.

    Read fields as attributes; one that the server left out reads None, one that the specification does not know reads as
    it came. ``to_dict()`` gives back exactly what came. Models compare by class and content, copy, pickle, and work with
    `attrs.evolve`. A keyword argument given as None is JSON null; one not given is absent.

    Raises:
        TypeError: A required field is missing, or a field is unknown (`from_dict` takes unknown ones).
    """

    __slots__ = ("__dict__", "__weakref__", "_response")

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]
        _response: ResponseInfo

    _nested: ClassVar[dict[str, Any]] = {}
    _wire: ClassVar[dict[str, str]] = {}
    _tags: ClassVar[dict[str, Any]] = {}
    additional_properties: dict[str, Any] = absent

    def __init__(self, /, **values: Any) -> None:
        given = values.pop("additional_properties", None)
        known = attrs.fields_dict(type(self))
        for name in values:
            if name not in known:
                raise TypeError(_unknown(type(self).__name__, name, known))
        if isinstance(given, _Extra):  # attrs.evolve passes every field: one that was absent and is None stays absent
            whole = given.whole
            values = {name: value for name, value in values.items() if value is not None or self._key(name) in whole}
            self.__dict__.update(whole)
        else:
            missing = [name for name, field in known.items() if field.default is attrs.NOTHING and name not in values]
            if missing:
                raise TypeError(f"{type(self).__name__}() is missing the required fields: {', '.join(missing)}")
            self.__dict__.update(given or {})
        for name, value in values.items():
            self.__dict__[self._key(name)] = value

    @classmethod
    def _key(cls, name: str) -> str:
        return cls._wire.get(name, name)

    @staticmethod
    def _decode(value: Any) -> Any:
        """Turn a JSON object, which now belongs to the model, into a model; anything else comes back as it is."""
        raise TypeError("only models decode")

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """Make a model of a JSON object, whatever it holds. The object is copied, not kept.

        Raises:
            TypeError: ``value`` is not a mapping.
        """
        if not isinstance(value, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict() takes a mapping, not {type(value).__name__}")
        made: Self = cls._decode(plain(value))
        return made

    @_guarded
    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object as plain dicts and lists, exactly as it came but for what was changed since."""
        return {key: plain(value) for key, value in self.__dict__.items()}

    @_guarded
    def __reduce_ex__(self, protocol: Any) -> Any:
        return _restore, (type(self), self.__dict__, getattr(self, "_response", None))

    @property
    def _request_id(self) -> str | None:
        """The ``x-request-id`` of the HTTP response that brought this object (None on the objects inside it)."""
        info: ResponseInfo | None = getattr(self, "_response", None)
        return None if info is None else info.request_id

    @property
    def _attempts(self) -> int | None:
        """How many times the request was sent."""
        info: ResponseInfo | None = getattr(self, "_response", None)
        return None if info is None else info.attempts

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]  # it can change

    def __repr__(self) -> str:
        shown = ", ".join(f"{key}={_short(value)}" for key, value in self.__dict__.items())
        return f"{type(self).__name__}({shown})"


attrs.define(Model, slots=False, init=False, repr=False, eq=False, order=False, getstate_setstate=False, kw_only=True)


class _RequestId:
    """The HTTP response's request id, unless the body has a field of that name, which then is meant."""

    def __get__(self, instance: Any, owner: type) -> str | None:
        return None if instance is None else instance._request_id


def _additional_properties(self: Model) -> dict[str, Any]:
    """Return the fields that the specification does not know (a copy)."""
    known = {self._key(name) for name in attrs.fields_dict(type(self))}
    extra = _Extra((key, value) for key, value in self.__dict__.items() if key not in known)
    extra.whole = self.__dict__
    return extra


Model.additional_properties = property(_additional_properties)  # type: ignore[assignment]  # a field only for attrs.evolve
Model.request_id = _RequestId()  # type: ignore[attr-defined]  # typed on the answers that have it


class UntypedObject(Model):
    """A JSON object of which the specification knows nothing; its fields are attributes, and so are theirs."""

    def __init__(self, /, **values: Any) -> None:
        self.__dict__.update(values)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"the server sent no field {name!r} here; it sent: {', '.join(map(str, self.__dict__))}")

    @staticmethod
    def _decode(value: Any) -> Any:
        """Make untyped objects of JSON objects, at any depth."""
        if type(value) is list:
            return [UntypedObject._decode(item) for item in value]
        if type(value) is not dict:
            return value
        for key, item in value.items():
            if type(item) is dict or type(item) is list:
                value[key] = UntypedObject._decode(item)
        made = UntypedObject.__new__(UntypedObject)
        made.__dict__ = value
        return made


def _restore(cls: type[Model], fields: dict[str, Any], info: ResponseInfo | None) -> Model:
    made = cls.__new__(cls)
    made.__dict__ = dict(fields)
    if info is not None:
        made._response = info
    return made


def plain(value: Any) -> Any:
    """Turn models and mappings into dicts, sequences into lists, at any depth; copies what it passes through."""
    kind = type(value)
    if kind is str or kind is int or kind is float or kind is bool or value is None:
        return value
    if kind is list or kind is tuple:
        return [plain(item) for item in value]
    if kind is dict:
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, Model):
        return {key: plain(item) for key, item in value.__dict__.items()}
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return value


def _short(value: Any, depth: int = 0) -> str:
    if isinstance(value, Model):
        if depth:
            return f"{type(value).__name__}(...)"
        return f"{type(value).__name__}({', '.join(f'{key}={_short(item, 1)}' for key, item in value.__dict__.items())})"
    if isinstance(value, list):
        shown = ", ".join(_short(item, depth + (len(value) > 1)) for item in value[:3])
        return f"[{shown}{f', ... {len(value)} items' if len(value) > 3 else ''}]"
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:60]}...{text[-16:]}"


def _unknown(owner: str, name: str, known: Iterable[str]) -> str:
    import difflib  # only on the way to an error

    near = difflib.get_close_matches(name, list(known), n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return f"{owner}() got an unexpected field {name!r}{hint}"


# --- decoding -------------------------------------------------------------------------------------------------------
#
# The shape of a value says where models are inside it:
#   "Name"                      a model, or a named shape of `unions`
#   ["shape"]                   a list
#   {"*": shape}                an object used as a map
#   ("|", shape, shape)         an object here, a list there
#   ("fit", "Name", ...)        the model that fits best; None stands for a plain map
#   ("tag", {value: "Name"}, *) the model that the property called "tag" names; the rest fit where it names none


def decoder(shape: Any) -> Decode:
    """Return the function that decodes a value of this shape. It never raises, and keeps what does not fit as it came."""
    if shape is None:
        return _as_it_came
    if isinstance(shape, str):
        return _named(shape)
    if isinstance(shape, list):
        return _list_decoder(decoder(shape[0]))
    if isinstance(shape, dict):
        return _map_decoder(decoder(shape["*"]))
    if shape[0] == "|":
        return _either(decoder(shape[1]), decoder(shape[2]))
    if shape[0] == "fit":
        return _fitting(shape[1:])
    return _tagged(shape[0], shape[1], shape[2:])


def _as_it_came(value: Any) -> Any:
    return value


def _class_decoder(cls: type[Model], nested: dict[str, Any]) -> Decode:
    new = cls.__new__
    if not nested:

        def decode_flat(value: Any) -> Any:
            if type(value) is not dict:
                return value
            made = new(cls)
            made.__dict__ = value
            return made

        return decode_flat

    parts = [(key, decoder(shape)) for key, shape in nested.items()]

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        for key, convert in parts:
            part = value.get(key)
            if part is not None:
                value[key] = convert(part)
        made = new(cls)
        made.__dict__ = value
        return made

    return decode


def _load(name: str) -> Decode:
    """Return the decoder that a name stands for: that of a model, or of a named shape."""
    from .unions import SHAPES

    if name in SHAPES:
        return decoder(SHAPES[name])
    found: type[Model] = getattr(importlib.import_module(".models", __package__), name)
    return found._decode


def _named(name: str) -> Decode:
    """Load the model when the first value for it comes."""
    load: Decode | None = None

    def decode(value: Any) -> Any:
        nonlocal load
        if load is None:
            load = _load(name)
        return load(value)

    return decode


def _list_decoder(convert: Decode) -> Decode:
    def decode(value: Any) -> Any:
        return [convert(item) for item in value] if type(value) is list else value

    return decode


def _map_decoder(convert: Decode) -> Decode:
    def decode(value: Any) -> Any:
        return {key: convert(item) for key, item in value.items()} if type(value) is dict else value

    return decode


def _either(of_object: Decode, of_list: Decode) -> Decode:
    def decode(value: Any) -> Any:
        return of_list(value) if type(value) is list else of_object(value)

    return decode


def _tagged(tag: str, table: dict[str, Any], others: tuple[str | None, ...]) -> Decode:
    known: dict[str, Decode] = {}
    everything = (*dict.fromkeys(name for names in table.values() for name in ([names] if isinstance(names, str) else names)), *others)
    fit_others = _fitting(others)
    fit_everything = _fitting(everything)

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        name = value.get(tag)
        if type(name) is not str:
            return fit_everything(value)
        convert = known.get(name)
        if convert is None:
            target = table.get(name)
            if target is None:
                return fit_others(value)
            convert = known[name] = _load(target) if isinstance(target, str) else _fitting(tuple(target))
        return convert(value)

    return decode


def _fitting(names: tuple[str | None, ...]) -> Decode:
    """Choose the class with the fewest contradicted tags, then missing required fields, then unknown fields."""

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        best: tuple[int, int, int] | None = None
        chosen: Decode = UntypedObject._decode
        for name in names:
            if name is None:
                score, convert = (0, 0, len(value)), _as_it_came
            else:
                cls: type[Model] = getattr(importlib.import_module(".models", __package__), name)
                score, convert = _score(cls, value), cls._decode
            if score[0] == 0 and (best is None or score < best):
                best, chosen = score, convert
        return chosen(value)

    return decode


def _score(cls: type[Model], value: dict[str, Any]) -> tuple[int, int, int]:
    fields = {cls._key(name): field for name, field in attrs.fields_dict(cls).items() if name != "additional_properties"}
    contradicted = sum(key in value and not _allowed(value[key], allowed) for key, allowed in cls._tags.items())
    missing = sum(field.default is attrs.NOTHING and key not in value for key, field in fields.items())
    return contradicted, missing, sum(key not in fields for key in value)


def _allowed(value: Any, allowed: Any) -> bool:
    return value in allowed if isinstance(allowed, tuple) else value == allowed
