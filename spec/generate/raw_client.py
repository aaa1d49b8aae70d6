"""What the templates print for the plain functions of one operation: ``sync``, ``asyncio`` and their ``_detailed``."""

from __future__ import annotations

from dataclasses import dataclass

from spec.generate.operation_view import OperationView
from spec.generate.types import Types


@dataclass(frozen=True, slots=True)
class RawFunctions:
    """What the signatures of an operation's four functions share.

    Attributes:
        client: The name of the argument for the client.
        parameters: Their parameters.
        answer: The type of a successful answer's content.
    """

    client: str
    parameters: str
    answer: str

    @property
    def one(self) -> str:
        """The return type of ``sync``, which is None if the status is not a success."""
        open_ended = self.answer in ("Any", "None") or self.answer.endswith(" | None")
        return self.answer if open_ended else f"{self.answer} | None"


def raw_functions(view: OperationView, params: str, types: Types) -> RawFunctions:
    """Return what the functions of an operation print; `params` names the TypedDict of its keyword arguments."""
    taken = {parameter.name for parameter in view.parameters}
    client = "client" if "client" not in taken else "raw_client"
    positional = "".join(f"{parameter.name}: str, " for parameter in view.at("path"))
    if view.result is not None:
        answer = types.answer(view.result)
    else:
        answer = {"binary": "bytes", "text": "str"}.get(view.answer, "None")
    return RawFunctions(
        client=client,
        parameters=f"{positional}*, {client}: http.Client, **params: Unpack[{params}]",
        answer=answer,
    )
