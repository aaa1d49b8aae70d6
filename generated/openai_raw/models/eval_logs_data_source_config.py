from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..unions import Metadata


@model
class EvalLogsDataSourceConfig(Base):
    """Eval logs data source config."""

    type: Literal['logs']
    metadata: Metadata = None
    schema: dict[str, Any]
    _tags = {'type': 'logs'}
