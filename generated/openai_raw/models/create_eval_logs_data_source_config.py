from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required, TypedDict

    class CreateEvalLogsDataSourceConfigDict(TypedDict, total=False):
        type: Required[Literal['logs']]
        """Tells this object from others that can stand in its place: always `logs`. Default: `logs`."""
        metadata: Mapping[str, Any]
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""


@model
class CreateEvalLogsDataSourceConfig(Base):
    """The data comes from logged requests."""

    type: Literal['logs']
    """Tells this object from others that can stand in its place: always `logs`. Default: `logs`."""
    metadata: dict[str, Any] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    _tags = {'type': 'logs'}
