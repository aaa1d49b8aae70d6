"""What every model is: a typed view of one JSON object that loses nothing and never fails to decode.

The ``__dict__`` of a model *is* its JSON object: keys as on the wire, unknown ones included, in the order in which they
came, absent ones absent. Only objects and lists that hold models are replaced by what they decode to. So a scalar
costs nothing to decode, an unknown field is an attribute like any other, and null and absent stay apart, though both
read None.
"""

from __future__ import annotations

import copy
import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

import attrs

if TYPE_CHECKING:
    import datetime as dt
    import os
    from typing import IO, Literal, Self, TypeAlias, TypedDict, Union, Unpack

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

    PointInTime: TypeAlias = Union[int, dt.date, str]
    """Unix seconds, a datetime with a time zone, a date, or ISO text."""

    Fields: TypeAlias = Union[set[str], set[int], Mapping[str, Any], Mapping[int, Any], None]
    """Names of fields or places in lists; in a mapping with what is meant inside them, True for all."""

    class DictOptions(TypedDict, total=False):
        """What `Model.to_dict` and `Model.to_json` take: the same names as openai's methods."""

        mode: Literal["python", "json"] | str
        use_api_names: bool
        exclude_unset: bool
        exclude_defaults: bool
        exclude_none: bool
        warnings: bool

    class DumpOptions(TypedDict, total=False):
        """What `Model.model_dump` and `Model.model_dump_json` take: the same names as pydantic's methods."""

        include: Fields
        exclude: Fields
        by_alias: bool | None
        exclude_unset: bool
        exclude_defaults: bool
        exclude_none: bool
        exclude_computed_fields: bool
        round_trip: bool
        warnings: bool | Literal["none", "warn", "error"]
        context: Any
        fallback: Callable[[Any], Any] | None
        serialize_as_any: bool
        polymorphic_serialization: bool | None


__all__ = ["Model", "UntypedObject", "absent", "decoder", "model", "plain"]

C = TypeVar("C", bound="type[Model]")
F = TypeVar("F", bound=Callable[..., Any])
Decode = Callable[[Any], Any]

MAX_DEPTH = 10_000

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

    def __reduce__(self) -> Any:
        return ResponseInfo, (self.request_id, self.attempts)


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


class _OutputText:
    """The text of a response; where the body does not have it, that of its messages, joined."""

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return None
        given = instance.__dict__.get("output_text")
        if given is not None:
            return given
        found = []
        for item in _models(instance.__dict__.get("output")):
            parts = [part.__dict__ for part in _models(item.__dict__.get("content"))]
            found += [part.get("text") for part in parts if part.get("type") == "output_text"]
        return "".join(text for text in found if isinstance(text, str))

    def __set__(self, instance: Any, value: Any) -> None:  # so that null in the body, too, reads as text
        instance.__dict__["output_text"] = value

    def __delete__(self, instance: Any) -> None:
        del instance.__dict__["output_text"]


class _DeclaredFields:
    """The declared fields by name: of attrs, where pydantic has its own kind."""

    def __get__(self, instance: Any, owner: type[Model]) -> Any:
        return {name: field for name, field in attrs.fields_dict(owner).items() if name != "additional_properties"}


class _EmptyList:
    """A list that the server may leave out, though it has always something to read in it."""

    def __get__(self, instance: Any, owner: type) -> list[Any] | None:
        return None if instance is None else []


def _models(value: Any) -> list[Model]:
    return [item for item in value if isinstance(item, Model)] if type(value) is list else []


class _Doc:
    """The docstring of a model: what it is, then its fields, which are read from the source when they are asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __get__(self, instance: Any, owner: type) -> str:
        from .signatures import fields_of

        return self.text + fields_of(owner)


class _Extra(dict[str, Any]):
    """The unknown fields of a model; remembers its whole object, so that `attrs.evolve` can keep it as it was."""

    __slots__ = ("whole",)
    whole: dict[str, Any]


@dataclass_transform(kw_only_default=True, eq_default=False)
def model(cls: C) -> C:
    """Make an attrs class of a model whose fields are its annotations (see `Model`)."""
    own = cls.__annotations__
    fields = {name: cls.__dict__.get(name, attrs.NOTHING) for name in own}
    setattr(cls, "__attrs_attrs__", _Attributes(cls, fields))
    for name in own:
        if name != "request_id":  # absent from the body, it is that of the HTTP response
            setattr(cls, name, None)
        elif name in cls.__dict__:
            delattr(cls, name)
    if "output_text" in own and "output" in own:
        setattr(cls, "output_text", _OutputText())
    for name in cls._empty:
        setattr(cls, name, _EmptyList())
    for name, key in cls._wire.items():
        setattr(cls, name, _Wire(key))
    setattr(cls, "__doc__", _Doc(cls.__doc__ or ""))
    decode = _class_decoder(cls, cls._nested, frozenset(map(cls._key, own)))
    cls._decode = staticmethod(decode)  # type: ignore[assignment]
    return cls


class _Attributes:
    """What makes a class one of attrs when that is first asked for; most are only decoded and read, and it is slow."""

    def __init__(self, cls: type[Model], defaults: dict[str, Any]) -> None:
        self._cls = cls
        self._defaults = defaults

    def __get__(self, instance: Any, owner: type) -> Any:
        fields = {name: attrs.field(default=default) for name, default in self._defaults.items()}
        made = attrs.define(
            self._cls, these=fields, slots=False, init=False, repr=False, eq=False, order=False,
            getstate_setstate=False, match_args=False, kw_only=True,
        )  # fmt: skip
        return made.__attrs_attrs__


class Bare:
    """What is above a model: nothing, but a class whose place another may take."""

    __slots__ = ()


class Model(Bare):
    """One JSON object of the API.

    Read fields as attributes; one that the server left out reads None, one that the specification does not know reads
    as it came, and is read by attribute, too, where it is an object. ``to_dict()`` gives back exactly what came; the
    ``model_`` methods are those of a pydantic model, so that code written for one works, and pydantic takes models as
    fields and types. Models compare by class and content, copy, pickle, and work with `attrs.evolve`. A keyword
    argument given as None is JSON null; one not given is absent.

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
    _empty: ClassVar[tuple[str, ...]] = ()
    additional_properties: dict[str, Any] = absent

    def __init__(self, /, **values: Any) -> None:
        given = values.pop("additional_properties", None)
        known, key_of = attrs.fields_dict(type(self)), type(self)._key  # of the class: a JSON key may be called _key
        for name in values:
            if name not in known:
                raise TypeError(_unknown(type(self).__name__, name, known))
        if isinstance(given, _Extra):  # attrs.evolve passes every field: one that was absent and is None stays absent
            whole = given.whole
            for name in [
                name
                for name, value in values.items()
                if value is None or name == "output_text" or name in type(self)._empty
            ]:
                if key_of(name) not in whole:
                    del values[name]
            self.__dict__.update(whole)
        else:
            missing = [name for name, field in known.items() if field.default is attrs.NOTHING and name not in values]
            if missing:
                raise TypeError(f"{type(self).__name__}() is missing the required fields: {', '.join(missing)}")
            self.__dict__.update(given or {})
        for name, value in values.items():
            self.__dict__[key_of(name)] = value
        for key, shape in type(self)._nested.items():  # plain objects become models, as they do in an answer
            value = self.__dict__.get(key)
            if type(value) is dict or (type(value) is list and dict in map(type, value)):
                self.__dict__[key] = decoder(shape)(_copied(value))

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
    def to_dict(self, **options: Unpack[DictOptions]) -> dict[str, Any]:
        """Return the JSON object as plain dicts and lists, exactly as it came but for what was changed since.

        Args:
            options: Those of `model_dump`; fields that did not come are left out and names are those on the wire
                (``use_api_names``) if nothing else is said.
        """
        if options:
            return self.model_dump(**_as_api(options))
        found: dict[str, Any] = plain(self)
        return found

    @_guarded
    def to_json(self, *, indent: int | None = 2, **options: Unpack[DictOptions]) -> str:
        """Return `to_dict` as JSON text."""
        return self.model_dump_json(indent=indent, **_as_api(options))

    @_guarded
    def model_dump(self, *, mode: str = "python", **options: Unpack[DumpOptions]) -> dict[str, Any]:
        """Return the fields as plain dicts and lists, as pydantic does: declared ones in their order, those that did
        not come as None, then those that the specification does not know.

        Args:
            mode: "python" or "json": an answer holds nothing that JSON does not have, so both are the same.
            options: ``exclude_unset`` leaves out what did not come, ``exclude_none`` what is None,
                ``exclude_defaults`` optional fields that are None; ``include`` and ``exclude`` name fields, at any
                depth; ``by_alias`` gives names as on the wire. What else pydantic takes changes nothing here.
        """
        from .convert import dumped

        return dumped(self, **options)

    @_guarded
    def model_dump_json(
        self, *, indent: int | None = None, ensure_ascii: bool = False, **options: Unpack[DumpOptions]
    ) -> str:
        """Return `model_dump` as JSON text."""
        from .convert import json_text

        return json_text(self.model_dump(**options), indent, ensure_ascii)

    @_guarded
    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, with the fields of ``update`` changed."""
        made = copy.deepcopy(self) if deep else copy.copy(self)
        for name, value in (update or {}).items():
            made.__dict__[type(self)._key(name)] = value
        return made

    @property
    def model_extra(self) -> dict[str, Any]:
        """The fields that the specification does not know (a copy)."""
        return dict(self.additional_properties)

    model_fields: ClassVar[Any] = _DeclaredFields()  # by name, on the class

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the declared fields that came, or were set."""
        return {name for name in _names(type(self)) if type(self)._key(name) in self.__dict__}

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:
        """Make a model of a JSON object that has the constants and the required fields of this class.

        Inside, what does not fit stays as it came, as in an answer. `from_dict` takes any object.

        Args:
            obj: A mapping, or a model of this class, which is returned.
            options: Those of pydantic's method, which change nothing here.

        Raises:
            ValueError: It is no such object; the text names what is missing or contradicts.
        """
        from .convert import validated

        return validated(cls, obj)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """Read JSON text and make a model of it, see `model_validate`.

        Raises:
            ValueError: It is no JSON, or no such object.
        """
        import json

        return cls.model_validate(json.loads(json_data))

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Make a model of any fields, required or not, known or not; nothing is checked."""
        return cls.from_dict({cls._key(name): value for name, value in values.items()})

    construct = model_construct

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_schema import core_schema_of  # only pydantic calls this

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        from .pydantic_schema import json_schema_of

        return json_schema_of(cls, handler)

    def __iter__(self) -> Iterator[Any]:
        from .convert import fields_of

        return iter([(name, value) for name, _, value, _ in fields_of(self)])

    @_guarded
    def __reduce_ex__(self, protocol: Any) -> Any:
        return _restore, (type(self), self.__dict__, getattr(self, "_response", None))

    @_guarded
    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = memo[id(self)] = type(self).__new__(type(self))
        made.__dict__ = copy.deepcopy(self.__dict__, memo)
        if hasattr(self, "_response"):
            made._response = self._response
        return made

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
        from .show import line

        return line(self)

    @_guarded
    def _repr_html_(self) -> str:
        from .show import html

        return html(self)

    @_guarded
    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from .show import pretty

        pretty(self, printer, cycle)

    @_guarded
    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        from .show import answer_first

        return iter(answer_first(self))


attrs.define(Model, slots=False, init=False, repr=False, eq=False, order=False, getstate_setstate=False, kw_only=True)


class _RequestId:
    """The HTTP response's request id, unless the body has a field of that name, which then is meant."""

    def __get__(self, instance: Any, owner: type) -> str | None:
        return None if instance is None else instance._request_id


def _additional_properties(self: Model) -> dict[str, Any]:
    """Return the fields that the specification does not know (a copy)."""
    cls = type(self)
    known = {cls._key(name) for name in _names(cls)}
    extra = _Extra((key, value) for key, value in self.__dict__.items() if key not in known)
    extra.whole = self.__dict__
    return extra


# A field only for attrs.evolve.
Model.additional_properties = property(_additional_properties)  # type: ignore[assignment]
Model.request_id = _RequestId()  # type: ignore[attr-defined]  # typed on the answers that have it


def _names(cls: type[Model]) -> list[str]:
    """Return the names of the declared fields."""
    return [name for name in attrs.fields_dict(cls) if name != "additional_properties"]


class UntypedObject(Model):
    """A JSON object of which the specification knows nothing; its fields are attributes, and so are theirs.

    It can be read like a dict, too, and equals the dict that it was.
    """

    def __init__(self, /, **values: Any) -> None:
        given = values.pop("additional_properties", None)  # from attrs.evolve, which knows no other field
        self.__dict__.update(given or {}, **values)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"the server sent no field {name!r} here; it sent: {', '.join(map(str, self.__dict__))}")

    def __getitem__(self, key: str) -> Any:
        return self.__dict__[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.__dict__[key] = value

    def __contains__(self, key: object) -> bool:
        return key in self.__dict__

    def __iter__(self) -> Iterator[Any]:
        return iter(self.__dict__)

    def __len__(self) -> int:
        return len(self.__dict__)

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other if isinstance(other, dict) else super().__eq__(other)

    __hash__ = None

    if not TYPE_CHECKING:  # a field of one of these names hides the method; a type checker takes any name for a field

        def keys(self):
            """Return the fields' names."""
            return self.__dict__.keys()

        def values(self):
            """Return the fields' values."""
            return self.__dict__.values()

        def items(self):
            """Return the fields."""
            return self.__dict__.items()

        def get(self, key, default=None):
            """Return a field's value, ``default`` where there is no such field."""
            return self.__dict__.get(key, default)

    @staticmethod
    def _decode(value: Any) -> Any:
        """Make untyped objects of JSON objects, at any depth."""
        top = [value]
        todo: list[Any] = [top]
        while todo:
            holder = todo.pop()
            for key, item in holder.items() if type(holder) is dict else enumerate(holder):
                if type(item) is dict:
                    holder[key] = made = UntypedObject.__new__(UntypedObject)
                    made.__dict__ = item
                    todo.append(item)
                elif type(item) is list:
                    todo.append(item)
        return top[0]


def _restore(cls: type[Model], fields: dict[str, Any], info: ResponseInfo | None) -> Model:
    made = cls.__new__(cls)
    made.__dict__ = dict(fields)
    if info is not None:
        made._response = info
    return made


def plain(value: Any) -> Any:
    """Turn models and mappings into dicts, sequences into lists, at any depth; copies what it passes through.

    Raises:
        ValueError: The value contains itself.
    """
    top = [value]
    todo: list[tuple[Any, int]] = [(top, 0)]
    while todo:  # no recursion: a value may be nested deeper than Python's stack
        holder, depth = todo.pop()
        if depth > MAX_DEPTH:
            raise ValueError("the value contains itself, or is nested too deeply")
        for key, item in holder.items() if type(holder) is dict else enumerate(holder):
            kind = type(item)
            if kind is str or kind is int or kind is float or kind is bool or item is None:
                continue
            if kind is dict:
                copied = item.copy()
            elif kind is list or kind is tuple:
                copied = list(item)
            elif isinstance(item, Model):
                copied = item.__dict__.copy()
            elif isinstance(item, Mapping):
                copied = dict(item)
            else:
                continue
            holder[key] = copied
            todo.append((copied, depth + 1))
    return top[0]


def _copied(value: Any) -> Any:
    """Copy dicts and lists, at any depth; models stay the ones that they are."""
    if type(value) is dict:
        return {key: _copied(item) for key, item in value.items()}
    return [_copied(item) for item in value] if type(value) is list else value


def _as_api(options: DictOptions) -> DumpOptions:
    """Return the options of `Model.model_dump` for those of `Model.to_dict`."""
    given: Any = {"exclude_unset": True, "by_alias": True, **options}
    given["by_alias"] = given.pop("use_api_names", given["by_alias"])
    given.pop("mode", None)
    found: DumpOptions = given
    return found


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
    """Return what decodes a value of this shape. It never raises, and keeps what does not fit as it came."""
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


def _class_decoder(cls: type[Model], nested: dict[str, Any], known: frozenset[str]) -> Decode:
    new = cls.__new__
    knows = known.issuperset
    if not nested:

        def decode_flat(value: Any) -> Any:
            if type(value) is not dict:
                return value
            if not knows(value):
                _open(value, known)
            made = new(cls)
            made.__dict__ = value
            return made

        return decode_flat

    keys = tuple(nested)
    convert = _Converters(nested)

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        try:
            for key in keys:
                part = value.get(key)
                if part is not None:
                    value[key] = convert[key](part)
        except RecursionError:  # models nested deeper than Python's stack: what is below here stays dicts and lists
            pass
        if not knows(value):
            _open(value, known)
        made = new(cls)
        made.__dict__ = value
        return made

    return decode


def _open(value: dict[str, Any], known: frozenset[str]) -> None:
    """Let the objects in unknown fields be read by attribute."""
    for key, part in value.items():
        if key not in known and (type(part) is dict or type(part) is list):
            value[key] = UntypedObject._decode(part)


class _Converters(dict[str, Decode]):
    """The decoders of an object's parts, by key; each is made, and its model loaded, when the first such part comes."""

    def __init__(self, shapes: dict[str, Any]) -> None:
        self._shapes = shapes

    def __missing__(self, key: str) -> Decode:
        shape = self._shapes[key]
        if isinstance(shape, list) and isinstance(shape[0], str):
            made = _list_decoder(_load(shape[0]))
        else:
            made = _load(shape) if isinstance(shape, str) else decoder(shape)
        self[key] = made
        return made


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
        if type(value) is not list:
            return value
        return [convert(value[0])] if len(value) == 1 else [convert(item) for item in value]

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
    everything = (
        *dict.fromkeys(name for names in table.values() for name in ([names] if isinstance(names, str) else names)),
        *others,
    )
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
    """Choose the class that `_misfit` finds the least fault with, none where the tags of all are contradicted.

    Where the tags leave one class only, as a message's role does, nothing else is looked at.
    """
    classes: list[tuple[dict[str, Any], Decode]] | None = None

    def decode(value: Any) -> Any:
        nonlocal classes
        if type(value) is not dict:
            return value
        if classes is None:
            classes = [(_tags_of(name), _as_it_came if name is None else _load(name)) for name in names]
        left = [load for tags, load in classes if not (tags and _contradicts(tags, value))]
        if len(left) == 1:
            return left[0](value)
        best: tuple[Misfit, Decode] = (_FOREIGN, UntypedObject._decode)
        for name in names:
            if name is None:
                found: Misfit = (0, 0, len(value))
            else:
                found = _misfit(name, value, 0)
            if found < best[0]:
                best = (found, _as_it_came if name is None else _load(name))
        return best[1](value)

    return decode


def _tags_of(name: str | None) -> dict[str, Any]:
    """Return the tags of a class; a union has none of its own."""
    from .unions import SHAPES

    if name is None or name in SHAPES:
        return {}
    tags: dict[str, Any] = getattr(importlib.import_module(".models", __package__), name)._tags
    return tags


def _contradicts(tags: dict[str, Any], value: dict[str, Any]) -> bool:
    for key, allowed in tags.items():
        if key in value and (value[key] not in allowed if type(allowed) is tuple else value[key] != allowed):
            return True
    return False


Misfit = tuple[int, int, int]
"""Contradicted tags; fields that are missing or of another type, here and inside; fields unknown to the class."""

_FOREIGN: Misfit = (1, 0, 0)
_FITS: Misfit = (0, 0, 0)
_KINDS = {"str": str, "int": int, "float": float, "bool": bool, "bytes": str, "list": list, "dict": dict}


def _misfit(shape: Any, value: Any, depth: int) -> Misfit:
    """Tell how badly a value fits a shape; looks a few levels deep."""
    if type(value) is list:
        inner = shape[0] if type(shape) is list else shape[2] if type(shape) is tuple and shape[0] == "|" else None
        found = _FITS
        for item in value[:20] if inner is not None and depth < 4 else ():
            _, faults, unknown = _misfit(inner, item, depth + 1)
            found = (0, found[1] + faults, found[2] + unknown)
        return found
    if type(value) is not dict or type(shape) is dict or shape is None:
        return _FITS
    if type(shape) is str:
        from .unions import SHAPES

        if shape in SHAPES:
            return _misfit(SHAPES[shape], value, depth)
        return _class_misfit(getattr(importlib.import_module(".models", __package__), shape), value, depth)
    if shape[0] == "|":
        return _misfit(shape[1], value, depth)
    if type(shape) is list:
        return (0, 1, 0)
    names = shape[1:]
    if shape[0] != "fit":
        tag = value.get(shape[0])
        target = shape[1].get(tag) if type(tag) is str else None
        names = shape[2:] if target is None else (target,) if type(target) is str else target
        if not names:
            return (0, 1, 0)
    contradicted, faults, unknown = min(_misfit(name, value, depth) for name in names)
    return (0, contradicted + faults, unknown)


def _class_misfit(cls: type[Model], value: dict[str, Any], depth: int) -> Misfit:
    if _contradicts(cls._tags, value):
        return _FOREIGN
    faults, unknown = 0, len(value)
    for name, field in attrs.fields_dict(cls).items():
        key = cls._key(name)
        part = value.get(key)
        unknown -= key in value
        if part is None:
            faults += field.default is attrs.NOTHING and (key not in value or not _allows(str(field.type), None))
        elif not _allows(str(field.type), part):
            faults += 1
        elif depth < 4 and key in cls._nested:
            _, deeper, more = _misfit(cls._nested[key], part, depth + 1)
            faults, unknown = faults + deeper, unknown + more
    return (0, faults, unknown)


def _allows(annotation: str, value: Any) -> bool:
    """Tell whether an annotation allows a value's kind of JSON; constants are compared, what is inside is not."""
    known = _allowed.get(annotation)
    if known is None:
        known = _allowed[annotation] = _kinds(annotation)
    kinds, constants = known
    return type(value) in kinds or (type(value) in (str, int, bool) and value in constants)


_allowed: dict[str, tuple[frozenset[type], tuple[Any, ...]]] = {}


def _kinds(annotation: str) -> tuple[frozenset[type], tuple[Any, ...]]:
    import ast  # where no tag decides

    from .unions import annotation_of

    kinds: set[type] = set()
    constants: list[Any] = []
    todo: list[ast.expr] = [ast.parse(annotation, mode="eval").body]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.BinOp):
            todo += [node.left, node.right]
            continue
        if isinstance(node, ast.Constant):
            kinds.add(type(None))
            continue
        head = ast.unparse(node.value if isinstance(node, ast.Subscript) else node)
        if isinstance(node, ast.Subscript) and head == "Literal":
            found = ast.literal_eval(node.slice)
            constants += found if type(found) is tuple else [found]
        elif isinstance(node, ast.Subscript) and head == "Open":
            todo.append(node.slice)
        elif head == "Any":
            kinds |= {type(None), *_KINDS.values()}
        elif head in _KINDS:
            kinds |= {float, int} if head == "float" else {_KINDS[head]}
        elif (known := annotation_of(head)) is None:
            kinds.add(dict)
        else:
            todo.append(ast.parse(known, mode="eval").body)
    return frozenset(kinds), tuple(constants)
