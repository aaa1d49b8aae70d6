from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Required, TypedDict

    class EvalJsonlFileContentSourceContentItemDict(TypedDict, total=False):
        item: Required[Mapping[str, Any]]
        """Its fields."""
        sample: Mapping[str, Any]
        """An answer of a model to it, if there is one already."""


@model
class EvalJsonlFileContentSourceContentItem(Base):
    """One example."""

    item: dict[str, Any]
    """Its fields."""
    sample: dict[str, Any] | None = absent
    """An answer of a model to it, if there is one already."""
