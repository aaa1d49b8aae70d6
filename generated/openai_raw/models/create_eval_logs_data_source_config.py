from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required, TypedDict

    class CreateEvalLogsDataSourceConfigDict(TypedDict, total=False):
        type: Required[Literal['logs']]
        metadata: Mapping[str, Any]


@model
class CreateEvalLogsDataSourceConfig(Base):
    """Create eval logs data source config."""

    type: Literal['logs']
    metadata: dict[str, Any] | None = absent
    _tags = {'type': 'logs'}
