from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class RealtimeBetaResponseCreateParamsToolsItem(Base):
    """Realtime beta response create params tools item."""

    type: Literal['function'] | None = absent
    name: str | None = absent
    description: str | None = absent
    parameters: dict[str, Any] | None = absent
    _tags = {'type': 'function'}
