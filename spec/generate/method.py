"""One method of a resource, as the templates print it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from spec.generate.method_docs import method_doc
from spec.generate.operation_view import OperationView, Parameter
from spec.prepare.names import pascal

Json = dict[str, Any]

OPTIONS = ", ".join(
    [
        "extra_headers: Mapping[str, Any] | None = ...",
        "extra_query: Mapping[str, Any] | None = ...",
        "extra_body: Mapping[str, Any] | None = ...",
        "timeout: float | httpx.Timeout | Omit | None = ...",
        "max_retries: int = ...",
        "deadline: float | None = ...",
        "stream_idle_timeout: float | None = ...",
        "strict: bool = ...",
    ]
)
"""Arguments of every method: `RequestOptions` of the generated client, spelled out."""


@dataclass(frozen=True, kw_only=True)
class Method:
    """One method of a resource.

    Attributes:
        key: Where the raw operation is: tag and module.
        params: The name of the TypedDict of its keyword arguments.
    """

    name: str
    key: str
    params: str
    operation: OperationView
    answer: str
    event: str
    resolve: Callable[[Json], Json]
    request: Callable[[Parameter], str]

    @property
    def path_parameters(self) -> str:
        """The arguments between ``self`` and the keywords: the path's, as users of the official client pass them, the
        last one by position.
        """
        parameters = self.operation.at("path")
        named = "".join(f", {parameter.name}: str" for parameter in parameters[:-1])
        return "".join(f", {parameter.name}: str" for parameter in parameters[-1:]) + (f", *{named}" if named else "")

    def overloads(self, a: str) -> list[tuple[str, str]]:
        """Return parameters and return type for each way to call the method; ``a`` is "" or "Async"."""
        return [(self._spelled(switch, narrowed), returns) for switch, narrowed, returns in self._ways(a)]

    def wrapped(self, a: str, wrap: str) -> list[tuple[str, str]]:
        """Return `overloads` with the return type wrapped in another, and the keywords by name."""
        ways = [(switch, returns) for switch, narrowed, returns in self._ways(a) if not narrowed]
        return [
            (self._named(switch), wrap.replace("T", returns.replace("AsyncPages[", "AsyncPage[")))
            for switch, returns in ways
        ]

    def _ways(self, a: str) -> Iterator[tuple[str, dict[str, str], str]]:
        """Yield the type of the streaming switch, types of other arguments, and the resulting type."""
        one = self._one(a)
        texts = self._texts()
        for values, answer in texts:
            yield self.unary if self.operation.switch else "", {"response_format": values}, answer
        if texts:
            one += " | str"
        if not self.operation.switch:
            yield "", {}, one
            return
        stream = f"{a}Stream[{self.event}]"
        yield f"Literal[{self.operation.switch[1]!r}]", {}, stream
        yield self.unary, {}, one
        yield self.either, {}, f"{one} | {stream}"

    def _one(self, a: str) -> str:
        if self.operation.page:
            return f"{a}Page{'s' if a else ''}[{self.answer}]"
        if self.event and self.operation.answer == "none":  # there is only a stream
            return f"{a}Stream[{self.event}]"
        return self.answer

    def _texts(self) -> list[tuple[str, str]]:
        """Return the types of ``response_format`` if its value decides the return type, with that type."""
        found = next((each for each in self.operation.keywords if each.name == "response_format"), None)
        if found is None or not self.operation.files:
            return []
        answers = self.answer.split(" | ")
        named = {
            value: min((name for name in answers if name.endswith(pascal(value))), key=len, default="str")
            for value in self.choices("response_format")
        }
        ways = {name: [value for value in named if named[value] == name] for name in named.values()}
        return [
            (f"Literal[{', '.join(map(repr, values))}]" + (" | Omit = ..." if "json" in values else ""), name)
            for name, values in ways.items()
        ]

    def _spelled(self, switch: str, narrowed: Mapping[str, str]) -> str:
        """Return every parameter, required ones first."""
        path = self.operation.at("path")
        needed = [f"{parameter.name}: str" for parameter in path[:-1]]
        optional: list[str] = []
        for parameter in self.operation.keywords:
            kind = narrowed.get(parameter.name) or self.request(parameter)
            optional_one = " = ..." in kind or not (parameter.required or parameter.name in narrowed)
            (optional if optional_one else needed).append(
                f"{parameter.name}: {kind}" + (" = ..." if optional_one and " = ..." not in kind else "")
            )
        if switch:
            (optional if "=" in switch else needed).append(f"{self.operation.switch[0]}: {switch}")  # type: ignore[index]
        positional = "".join(f", {parameter.name}: str" for parameter in path[-1:])
        return f"{positional}, *, {', '.join([*needed, *optional, OPTIONS])}"

    def _named(self, switch: str) -> str:
        path = self.operation.at("path")
        named = [f"{parameter.name}: str" for parameter in path[:-1]]
        if switch:
            named.append(f"{self.operation.switch[0]}: {switch}")  # type: ignore[index]
        positional = "".join(f", {parameter.name}: str" for parameter in path[-1:])
        return positional + (f", *, {', '.join(named)}" if named else "") + f", **params: Unpack[{self.params}]"

    @property
    def deprecation(self) -> str:
        return f"{self.operation.method} {self.operation.path} is deprecated by OpenAI"

    @property
    def unary(self) -> str:
        """The type of the switch that asks for one answer."""
        name, value = self.operation.switch or ("stream", True)
        if value is True:
            return "Literal[False] | None = None"
        others = ", ".join(repr(other) for other in self.choices(name) if other != value)
        return f"Literal[{others}] = ..."

    @property
    def either(self) -> str:
        """The type of the switch if a type checker cannot know its value."""
        return "bool | None" if (self.operation.switch or ("", True))[1] is True else "str"

    def choices(self, name: str) -> list[str]:
        schema = next(parameter.schema for parameter in self.operation.parameters if parameter.name == name)
        return list(self.resolve(schema).get("enum", []))

    @property
    def path_values(self) -> str:
        pairs = ", ".join(f'"{parameter.wire}": {parameter.name}' for parameter in self.operation.at("path"))
        return "{" + pairs + "}"

    @property
    def doc(self) -> str:
        return method_doc(self.operation, self.resolve)

    @property
    def stub_doc(self) -> str:
        """The docstring with one line per parameter, as pyright shows a single one."""
        return method_doc(self.operation, self.resolve, wrapping=False)
