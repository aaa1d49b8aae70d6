from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required, TypedDict

    class CreateEvalCustomDataSourceConfigDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        """Tells this object from others that can stand in its place: always `custom`. Default: `custom`."""
        item_schema: Required[Mapping[str, Any]]
        """The form of one example, as a JSON Schema."""
        include_sample_schema: bool
        """Whether runs ask a model, so that criteria may use `sample`. Default: `false`."""


@model
class CreateEvalCustomDataSourceConfig(Base):
    """The data has a form of your own."""

    type: Literal['custom']
    """Tells this object from others that can stand in its place: always `custom`. Default: `custom`."""
    item_schema: dict[str, Any]
    """The form of one example, as a JSON Schema."""
    include_sample_schema: bool | None = absent
    """Whether runs ask a model, so that criteria may use `sample`. Default: `false`."""
    _tags = {'type': 'custom'}
