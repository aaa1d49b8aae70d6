from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class EvalCustomDataSourceConfig(Base):
    """The data has a form of your own."""

    type: Literal['custom']
    """Tells this object from others that can stand in its place: always `custom`."""
    schema: dict[str, Any]
    """The format, as a JSON Schema."""
    _tags = {'type': 'custom'}

    @property
    def schema_(self) -> dict[str, Any]:
        """What the official client calls `schema`."""
        return self.schema
