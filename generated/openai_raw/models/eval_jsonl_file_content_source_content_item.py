from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Required, TypedDict

    class EvalJsonlFileContentSourceContentItemDict(TypedDict, total=False):
        item: Required[Mapping[str, Any]]
        sample: Mapping[str, Any]


@model
class EvalJsonlFileContentSourceContentItem(Base):
    """The value of `EvalJsonlFileContentSource.content`."""

    item: dict[str, Any]
    sample: dict[str, Any] | None = absent
