from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required, TypedDict

    class DecisionInputJSONDict(TypedDict, total=False):
        data: Required[Mapping[str, Any] | Sequence[Mapping[str, Any]]]
        """The data, as JSON objects."""
        type: Required[Literal['input_json']]
        """Tells this object from others that can stand in its place: always `input_json`."""


@model
class DecisionInputJSON(Base):
    """Data to decide about."""

    data: dict[str, Any] | list[dict[str, Any]]
    """The data, as JSON objects."""
    type: Literal['input_json']
    """Tells this object from others that can stand in its place: always `input_json`."""
    _tags = {'type': 'input_json'}
