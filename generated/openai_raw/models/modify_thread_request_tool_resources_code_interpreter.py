from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class ModifyThreadRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
        file_ids: Sequence[str]


@model
class ModifyThreadRequestToolResourcesCodeInterpreter(Base):
    """Modify thread request tool resources code interpreter."""

    file_ids: list[str] | None = absent
