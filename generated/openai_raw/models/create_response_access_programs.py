from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_response_access_programs_cyber import CreateResponseAccessProgramsCyber, CreateResponseAccessProgramsCyberInput

    class CreateResponseAccessProgramsDict(TypedDict, total=False):
        cyber: CreateResponseAccessProgramsCyberInput
        """The program for security work that applies. Values: `standard`, `daybreak_blue`, `daybreak_red`."""


@model
class CreateResponseAccessPrograms(Base):
    """Programs of restricted access under which a request runs, for organizations that were admitted to them."""

    cyber: CreateResponseAccessProgramsCyber | None = absent
    """The program for security work that applies. Values: `standard`, `daybreak_blue`, `daybreak_red`."""
