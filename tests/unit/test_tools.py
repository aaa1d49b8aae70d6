"""Functions to tools: their schemas, their arguments, and what the model is told."""

from __future__ import annotations

import asyncio
import dataclasses
import functools
import json
import pickle
from typing import Any, Generic, Literal, TypeVar

import attrs
import pydantic
import pytest

from overlay._helpers.misfit import MisfitError, misfit
from overlay._helpers.signatures import documented
from overlay._helpers.tool_calls import Toolbox, ToolCall, output_text
from overlay._raw import UntypedObject
from overlay.errors import ConfigurationError, ResponseDecodeError, ResponseShapeError
from overlay.tools import FunctionTool, ToolError, ToolLimitError, function_tool, pydantic_function_tool
from overlay.types import ChatCompletionTool

T = TypeVar("T")
GOOGLE = """Tell the weather.

It may be wrong.

Args:
    city: Where: the name
        of a city.

    unit (str): Which unit.
    *days: How many.

Returns:
    Text: nothing of it counts.
"""
NUMPY = """Tell the weather.

It may be wrong.

Parameters
----------
city : str
    Where: the name
    of a city.
unit
    Which unit.
silent : int
*days
    How many.

Returns
-------
str
    Text.
"""
EPYDOC = """Tell the weather.

It may be wrong.

@param city: Where: the name
    of a city.
@param unit: Which unit.
@param days: How many.
@return: Text.
"""
SPHINX = """Tell the weather.

It may be wrong.

:param str city: Where: the name
    of a city.
:param unit: Which unit.
:type unit: str
:arg days: How many.
:returns: Text.
"""


def documenting(doc: str | None) -> Any:
    def function() -> None: ...

    function.__doc__ = doc
    return function


@pytest.mark.parametrize("doc", [GOOGLE, NUMPY, SPHINX, EPYDOC], ids=["Google", "NumPy", "Sphinx", "Epydoc"])
def test_docstrings(doc: str) -> None:
    said = {"city": "Where: the name of a city.", "unit": "Which unit.", "days": "How many."}
    assert documented(documenting(doc)) == ("Tell the weather.\n\nIt may be wrong.", said)
    indented = "\n".join(f"    {line}" if line else "" for line in doc.splitlines())
    assert documented(documenting(indented.strip())) == documented(documenting(doc))


def test_docstrings_without_sections() -> None:
    assert documented(documenting(None)) == ("", {})
    assert documented(documenting("One line.")) == ("One line.", {})
    assert documented(documenting("\n    Args:\n        x: It.\n")) == ("", {"x": "It."})
    assert documented(documenting("Look: it is no section.\n")) == ("Look: it is no section.", {})


def weather(city: str, unit: Literal["C", "F"] = "C", *, days: int = 1) -> dict[str, Any]:
    """Tell the weather.

    Args:
        city: Where.
    """
    return {"city": city, "unit": unit, "days": days}


def table(rows: dict[str, int]) -> int:
    return sum(rows.values())


def test_a_tool_is_made_of_a_function() -> None:
    tool = function_tool(weather)
    schema = {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "Where."},
            "unit": {"type": "string", "enum": ["C", "F"]},
            "days": {"type": "integer"},
        },
        "required": ["city", "unit", "days"],
        "additionalProperties": False,
    }
    body = {"name": "weather", "description": "Tell the weather.", "parameters": schema, "strict": True}
    assert tool.definition == {"type": "function", **body}
    assert tool.chat_definition == {"type": "function", "function": body}
    assert tool("Rome", days=2) == {"city": "Rome", "unit": "C", "days": 2}
    assert (tool.__name__, tool.__doc__, repr(tool)) == ("weather", weather.__doc__, "FunctionTool(weather)")  # type: ignore[attr-defined]


def test_the_decorator_takes_options() -> None:
    @function_tool(name="sum_up", description="", strict=False)
    def summed(rows: dict[str, int], start: int = 0) -> int:
        """Sum."""
        return sum(rows.values(), start)

    parameters = {
        "type": "object",
        "properties": {
            "rows": {"title": "Rows", "type": "object", "additionalProperties": {"type": "integer"}},
            "start": {"title": "Start", "type": "integer", "default": 0},
        },
        "required": ["rows"],
        "additionalProperties": False,
    }
    assert summed.definition == {"type": "function", "name": "sum_up", "parameters": parameters, "strict": False}
    assert summed(**summed.read('{"rows": {"a": 2}}')) == 2


def test_arguments_are_read() -> None:
    tool = FunctionTool(weather)
    assert tool.read('{"city": "Rome", "unit": "F"}') == {"city": "Rome", "unit": "F"}

    @dataclasses.dataclass
    class Place:
        name: str

    def go(place: Any) -> str:
        return str(place.name)

    go.__annotations__["place"] = Place
    assert go(**FunctionTool(go).read('{"place": {"name": "x"}}')) == "x"
    assert FunctionTool(lambda: 1, name="none").read("") == {}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ("[]", "Input should be an object"),
        ("{", "Invalid JSON"),
        ('{"city": 1}', r"\$\.city: .*string \(got 1\)"),
        ("{}", r"\$\.city: Field required"),
        ('{"city": "x", "unit": "K"}', r"\$\.unit: .*'C' or 'F'"),
        ('{"city": "x", "more": 1}', r"\$\.more: Extra inputs are not permitted"),
    ],
)
def test_arguments_that_do_not_fit(arguments: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        FunctionTool(weather).read(arguments)


def test_functions_that_cannot_be_tools() -> None:
    def untyped(x):  # type: ignore[no-untyped-def]
        return x

    def many(*xs: int) -> int:
        return sum(xs)

    def named(**xs: int) -> int:
        return sum(xs.values())

    def placed(x: int, /) -> int:
        return x

    for function, problem in ((untyped, "'x' needs a type"), (many, r"\*xs: "), (named, r"\*\*xs: "), (placed, "x: ")):
        with pytest.raises(ConfigurationError, match=rf"{function.__name__}\(\).*{problem}"):
            FunctionTool(function)

    class Hidden: ...

    def local(x: Hidden) -> None: ...

    why = (
        r"an annotation of local\(\) cannot be resolved: name 'Hidden' is not defined; define the type at module level"
    )
    with pytest.raises(ConfigurationError, match=why):
        FunctionTool(local)
    with pytest.raises(ConfigurationError, match=r"table\.rows is a dict"):
        _ = FunctionTool(table).parameters


def test_objects_that_are_called() -> None:
    class Adder:
        """Adds."""

        def __init__(self, start: int) -> None:
            self.start = start

        def __call__(self, number: int) -> int:
            return self.start + number

        def method(self, number: int) -> int:
            return self.start - number

    tool = FunctionTool(Adder(3))
    assert (tool.name, list(tool.parameters["properties"]), tool(4)) == ("Adder", ["number"], 7)
    method = FunctionTool(Adder(3).method)
    assert (method.name, method(**method.read('{"number": 1}'))) == ("method", 2)


class Query(pydantic.BaseModel):
    """Ask."""

    text: str


def test_tools_of_classes() -> None:
    tool = pydantic_function_tool(Query)
    assert json.loads(json.dumps(tool)) == {
        "type": "function",
        "function": {
            "name": "Query",
            "strict": True,
            "description": "Ask.",
            "parameters": {
                "title": "Query",
                "description": "Ask.",
                "type": "object",
                "properties": {"text": {"title": "Text", "type": "string"}},
                "required": ["text"],
                "additionalProperties": False,
            },
        },
    }
    assert pydantic_function_tool(Query, name="q", description="D")["function"]["description"] == "D"
    plain = pydantic.create_model("Plain", x=(int, ...))
    assert "description" not in pydantic_function_tool(plain)["function"]


def test_a_toolbox_reads_arguments_by_name() -> None:
    strict = {"type": "function", "function": {"name": "strict", "strict": True}}
    loose = {"type": "function", "name": "loose"}
    box = Toolbox([weather, pydantic_function_tool(Query), strict, loose, {"type": "web_search"}])
    assert box.read_arguments("weather", '{"city": "x"}') == {"city": "x"}
    assert box.read_arguments("Query", '{"text": "x"}') == Query(text="x")
    assert box.read_arguments("strict", '{"a": 1}') == {"a": 1}
    assert box.read_arguments("loose", '{"a": 1}') is None
    assert box.read_arguments("loose", "{") is None
    for arguments, error in (("{", ResponseDecodeError), ('{"city": 3}', ResponseShapeError)):
        with pytest.raises(error, match="weather"):
            box.read_arguments("weather", arguments)
        assert box.try_arguments("weather", arguments) is None
    with pytest.raises(ResponseDecodeError, match="strict"):
        box.read_arguments("strict", "{")
    with pytest.raises(pydantic.ValidationError):
        box.read_arguments("Query", "{}")
    assert box.try_arguments("Query", "{}") is None
    assert box.try_arguments("weather", '{"city": "x"}') == {"city": "x"}
    assert box.read_arguments("unknown", "{") is None
    assert [box.is_foreign(ToolCall("c", name, "")) for name in ("weather", "loose", "unknown")] == [False, True, False]
    assert [type(tool).__name__ for tool in box.tools] == ["FunctionTool", "dict", "dict", "dict", "dict"]


def test_which_tools_are_typed() -> None:
    assert not Toolbox([]).is_typed
    assert not Toolbox([{"type": "function", "function": {"name": "x"}}]).is_typed
    assert Toolbox([weather]).is_typed
    assert Toolbox([{"type": "function", "name": "x", "strict": True}]).is_typed


def test_definitions_may_be_models() -> None:
    made = ChatCompletionTool.from_dict({"type": "function", "function": {"name": "m", "strict": True}})
    odd = UntypedObject.from_dict({"type": "odd", "odd": 3})
    box = Toolbox([made, odd])
    assert box.tools == [made, odd]
    assert box.read_arguments("m", "[1]") == [1]


def test_what_is_invoked() -> None:
    box = Toolbox([weather])
    assert box.prepare(ToolCall("c", "weather", '{"city": "x"}'))()["city"] == "x"
    with pytest.raises(ToolError, match=r"no tool 'other'\. Available tools: weather\."):
        box.prepare(ToolCall("c", "other", ""))()
    with pytest.raises(ToolError, match=r"are invalid: \$\.city: Field required"):
        box.prepare(ToolCall("c", "weather", ""))()
    with pytest.raises(ToolError, match="are invalid"):
        box.prepare(ToolCall("c", "weather", "[" * 100_000))()


@dataclasses.dataclass
class Told:
    x: int


@attrs.define
class Attrs:
    x: int


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("as it is é", "as it is é"),
        (None, "null"),
        ({"a": [1, True]}, '{"a":[1,true]}'),
        (Told(1), '{"x":1}'),
        (Attrs(1), '{"x":1}'),
        (Query(text="t"), '{"text":"t"}'),
        (UntypedObject(x=1), '{"x":1}'),
    ],
)
def test_what_the_model_is_told(value: Any, text: str) -> None:
    assert output_text(value) == text


def test_an_output_that_json_cannot_say() -> None:
    with pytest.raises(TypeError, match="bytes"):
        output_text({"a": b"x"})
    with pytest.raises(TypeError, match="the class Told"):
        output_text(Told)


def test_a_limit_error_keeps_its_run() -> None:
    error = pickle.loads(pickle.dumps(ToolLimitError("no", run=[1])))
    assert (str(error), error.run) == ("no", [1])


def test_a_misfit_says_where() -> None:
    with pytest.raises(MisfitError) as caught:
        FunctionTool(weather).read('{"city": [], "days": "x"}')
    assert caught.value.paths == ("$.city", "$.days")
    assert misfit(caught.value) is caught.value
    assert misfit(RecursionError("deep")).paths == ()


# --- what can be a tool


def add(a: int, b: int) -> int:
    """Add."""
    return a + b


class Shop:
    """A shop."""

    def __init__(self, name: str) -> None:
        self.name = name

    @function_tool
    def sell(self, what: str) -> str:
        """Sell.

        Args:
            what: Which thing.
        """
        return f"{self.name} sells {what}"

    @function_tool(name="restock", strict=False)
    async def refill(self, counts: dict[str, int]) -> str:
        return f"{self.name}: {counts}"

    @function_tool
    @classmethod
    def named(cls, name: str) -> str:
        """Name."""
        return f"{cls.__name__} {name}"

    @staticmethod
    @function_tool
    def hours(day: str) -> str:
        return day

    @function_tool
    @staticmethod
    def price(what: str) -> str:
        return what


def test_options_are_kept() -> None:
    tool = function_tool(weather, name="w", description="D.", strict=False)
    assert (tool.name, tool.description, tool.strict) == ("w", "D.", False)
    for wrong in (lambda: function_tool(weather, nonsense=1), lambda: function_tool(nonsense=1)):  # type: ignore[call-overload]
        with pytest.raises(TypeError, match="nonsense"):
            wrong()


def test_methods() -> None:
    tool = Shop("Ann").sell
    assert (tool.name, tool.description) == ("sell", "Sell.")
    assert tool.parameters["properties"] == {"what": {"type": "string", "description": "Which thing."}}
    assert (tool(what="tea"), tool.function(**tool.read('{"what": "tea"}'))) == ("Ann sells tea", "Ann sells tea")
    refill = Shop("Ann").refill
    assert (refill.name, refill.strict, list(refill.parameters["properties"])) == ("restock", False, ["counts"])
    assert asyncio.run(refill(counts={"tea": 1})) == "Ann: {'tea': 1}"
    for found, text in ((Shop("Ann").named, "Shop x"), (Shop.named, "Shop x"), (Shop.hours, "x"), (Shop.price, "x")):
        (name,) = found.parameters["properties"]
        assert found(**{name: "x"}) == text
    with pytest.raises(ConfigurationError, match=r"sell\(\): parameter 'self' .*; pass the method of an object"):
        _ = Shop.sell.definition
    box = Toolbox([Shop("Ann").sell, Shop("Ann").refill, Shop("Ann").named])
    assert [each.name for each in box.tools] == ["sell", "restock", "named"]


def test_partials_and_objects() -> None:
    tool = FunctionTool(functools.partial(add, 1))
    assert (tool.name, tool.description, list(tool.parameters["properties"])) == ("add", "Add.", ["b"])
    assert tool.function(**tool.read('{"b": 2}')) == 3
    secret = FunctionTool(functools.partial(add, b=5))
    assert list(secret.parameters["properties"]) == ["a"]
    assert secret.function(**secret.read('{"a": 2}')) == 7

    class Later:
        async def __call__(self, number: int) -> int:
            return number

    later = FunctionTool(Later())
    assert (later.name, asyncio.run(later(number=3))) == ("Later", 3)


def test_what_is_no_tool() -> None:
    for wrong, problem in (
        (Told, "Told is a class; pass a function, or pydantic_function_tool"),
        (lambda x: x, r"a lambda has no name for the model to call; pass function_tool\(f, name='...'\)"),
        (functools.partial(lambda: 1), "a lambda has no name"),
        (3, "a tool must be a function, not a int"),
        (function_tool(add), r"FunctionTool\(add\) is already a tool"),
    ):
        with pytest.raises(ConfigurationError, match=problem):
            FunctionTool(wrong)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="takes a class, not <function add"):
        pydantic_function_tool(add)  # type: ignore[arg-type]


def test_names_are_those_that_the_api_takes() -> None:
    def größe() -> None: ...

    class Box(pydantic.BaseModel, Generic[T]):
        x: T

    assert FunctionTool(größe).name == "gr__e"
    assert pydantic_function_tool(Box[int])["function"]["name"] == "Box_int_"
    assert FunctionTool(lambda: 1, name="one").name == "one"
    for make in (lambda name: FunctionTool(add, name=name), lambda name: pydantic_function_tool(Query, name=name)):
        for name in ("my tool", "", "x" * 65, 3):
            with pytest.raises(ConfigurationError, match="must be 1 to 64 letters"):
                make(name)


def test_names_are_told_apart() -> None:
    def other() -> Any:
        def add(x: str) -> str:
            return x

        return add

    box = Toolbox([add, other(), {"type": "function", "name": "add_2"}])
    assert [getattr(tool, "name", None) for tool in box.tools] == ["add", "add_3", None]
    assert box.read_arguments("add_3", '{"x": "y"}') == {"x": "y"}
    for same in ([FunctionTool(add), FunctionTool(other())], [FunctionTool(add), {"type": "function", "name": "add"}]):
        with pytest.raises(ConfigurationError, match="two tools are named 'add'; rename one of them"):
            Toolbox(same)


@pytest.mark.parametrize("given", ["get_weather", 3, None, ["add"]])
def test_what_is_not_a_tool(given: Any) -> None:
    with pytest.raises(ConfigurationError, match="is not a tool; pass a function, a FunctionTool or a definition"):
        Toolbox([add, given])


def test_tools_of_other_classes() -> None:
    tool = pydantic_function_tool(Attrs)
    assert tool["function"]["parameters"]["properties"] == {"x": {"type": "integer"}}
    assert Toolbox([tool]).read_arguments("Attrs", '{"x": 1}') == Attrs(1)
    with pytest.raises(ResponseShapeError, match=r"the arguments of Attrs cannot be parsed: \$\.x: "):
        Toolbox([tool]).read_arguments("Attrs", '{"x": "a"}')
