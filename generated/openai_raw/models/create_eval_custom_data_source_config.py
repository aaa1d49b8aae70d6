from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required, TypedDict

    class CreateEvalCustomDataSourceConfigDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        item_schema: Required[Mapping[str, Any]]
        include_sample_schema: bool


@model
class CreateEvalCustomDataSourceConfig(Base):
    """Create eval custom data source config."""

    type: Literal['custom']
    item_schema: dict[str, Any]
    include_sample_schema: bool | None = absent
    _tags = {'type': 'custom'}
