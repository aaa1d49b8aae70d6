from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_config_text_verbosity import ResponsesDelegationConfigTextVerbosity, ResponsesDelegationConfigTextVerbosityInput

    class ResponsesDelegationConfigTextDict(TypedDict, total=False):
        verbosity: ResponsesDelegationConfigTextVerbosityInput | None


@model
class ResponsesDelegationConfigText(Base):
    """Responses delegation config text."""

    verbosity: ResponsesDelegationConfigTextVerbosity | None = None
