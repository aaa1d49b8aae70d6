from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_response_access_programs_cyber import CreateResponseAccessProgramsCyber, CreateResponseAccessProgramsCyberInput

    class CreateResponseAccessProgramsDict(TypedDict, total=False):
        cyber: CreateResponseAccessProgramsCyberInput
        """Values: `standard`, `daybreak_blue`, `daybreak_red`."""


@model
class CreateResponseAccessPrograms(Base):
    """The value of `CreateResponse.access_programs`."""

    cyber: CreateResponseAccessProgramsCyber | None = absent
    """Values: `standard`, `daybreak_blue`, `daybreak_red`."""
