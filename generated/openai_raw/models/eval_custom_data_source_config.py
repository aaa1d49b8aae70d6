from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class EvalCustomDataSourceConfig(Base):
    """Eval custom data source config."""

    type: Literal['custom']
    schema: dict[str, Any]
    _tags = {'type': 'custom'}
