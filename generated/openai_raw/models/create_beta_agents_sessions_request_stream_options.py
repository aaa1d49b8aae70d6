from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class CreateBetaAgentsSessionsRequestStreamOptionsDict(TypedDict, total=False):
        include_obfuscation: bool


@model
class CreateBetaAgentsSessionsRequestStreamOptions(Base):
    """Create beta agents sessions request stream options."""

    include_obfuscation: bool | None = absent
