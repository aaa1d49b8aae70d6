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
        include_sample_schema: bool
        """Default: `false`."""


@model
class CreateEvalCustomDataSourceConfig(Base):
    """The value of `CreateEvalRequest.data_source_config`."""

    type: Literal['custom']
    """Tells this object from others that can stand in its place: always `custom`. Default: `custom`."""
    item_schema: dict[str, Any]
    include_sample_schema: bool | None = absent
    """Default: `false`."""
    _tags = {'type': 'custom'}
