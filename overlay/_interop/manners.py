"""Supports what libraries do with official classes beyond naming them, so that `install` covers that too.

They create models with arbitrary fields, check for pydantic models, and inspect constructor parameters.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from inspect import Parameter, Signature
from types import FunctionType
from typing import Any

import attrs

from .._raw import Model
from .claims import MAKERS, ModelClaims, stand_in

__all__ = ["open_clients", "open_models"]


@cache
def open_models() -> None:
    """Let models be constructed as pydantic's are, and pass for some of them."""
    made: Any = Model
    made.__init__ = _lenient(made.__init__)
    made.__pydantic_decorators__ = None  # older pydantic asks for it before the class
    MAKERS.append(_like_pydantic)
    made.__bases__ = (ModelClaims,)


def _like_pydantic(kind: type[Model]) -> type:
    """Return a class that inherits from pydantic's; if pydantic is not loaded, nobody can ask for it."""
    base = getattr(sys.modules.get("pydantic"), "BaseModel", None)
    return kind if base is None else stand_in(kind, base)


def _lenient(own: Callable[..., None]) -> Callable[..., None]:
    def __init__(self: Any, /, **values: Any) -> None:  # noqa: N807  # it is one
        given = values.pop("additional_properties", {})
        if type(given) is not dict:  # for `attrs.evolve`, which passes every field
            own(self, **values, additional_properties=given)
            return
        kind = type(self)
        known = attrs.fields_dict(kind)
        others = {name: value for name, value in values.items() if name not in known}
        absent = [name for name in known if name not in values and known[name].default is attrs.NOTHING]
        values = {name: value for name, value in values.items() if name in known} | dict.fromkeys(absent)
        own(self, **values, additional_properties={**given, **others})
        for name in absent:  # as in an answer, missing fields read as None
            del self.__dict__[kind._key(name)]

    return __init__


@cache
def open_clients() -> None:
    """Make client constructors list their parameters by name."""
    from .. import azure
    from .._async_client import AsyncOpenAI
    from .._client import OpenAI
    from .._signature import signature_of

    for kind in (OpenAI, AsyncOpenAI, azure.AzureOpenAI, azure.AsyncAzureOpenAI):
        made: Any = kind
        init = made.__init__
        own: Any = FunctionType(init.__code__, init.__globals__, init.__name__, init.__defaults__)
        first = Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)
        named = [one.replace(kind=Parameter.KEYWORD_ONLY) for one in signature_of(kind).parameters.values()]
        own.__signature__ = Signature([first, *named])
        made.__init__ = own
