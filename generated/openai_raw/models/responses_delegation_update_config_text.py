from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_update_config_text_verbosity import ResponsesDelegationUpdateConfigTextVerbosity, ResponsesDelegationUpdateConfigTextVerbosityInput

    class ResponsesDelegationUpdateConfigTextDict(TypedDict, total=False):
        verbosity: ResponsesDelegationUpdateConfigTextVerbosityInput | None
        """Values: `low`, `medium`, `high`."""


@model
class ResponsesDelegationUpdateConfigText(Base):
    """The value of `ResponsesDelegationUpdateConfig.text`."""

    verbosity: ResponsesDelegationUpdateConfigTextVerbosity | None = None
    """Values: `low`, `medium`, `high`."""
