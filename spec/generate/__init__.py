"""From ``openapi.yaml`` to ``generated/openai_raw``, with openapi-python-client and our own templates."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import Class
from openapi_python_client.strings import PythonIdentifier

from spec.generate.compiled import Compiled
from spec.generate.document import NAME, packed_table
from spec.generate.dotted_names import read_table
from spec.generate.homes import homes
from spec.generate.lost import place, reason
from spec.generate.method_docs import parameter_doc
from spec.generate.models import GIVEN_MORE, SENT_BACK, ModelViews
from spec.generate.names import beside, class_names, is_renamed, tool_name
from spec.generate.operation_view import OperationView
from spec.generate.operations import operation_views
from spec.generate.prose import sentence, wrapped
from spec.generate.raw_client import raw_functions
from spec.generate.resources import Node, params_name, resource_tree
from spec.generate.sessions import client_events, sessions
from spec.generate.tidy import tidy
from spec.generate.tool_input import tool_input
from spec.generate.types import Types
from spec.release.names import read_names
from spec.session_table import session_rows

TEMPLATES = Path(__file__).parent.parent / "templates"
CONFIG = Path(__file__).parent.parent.parent / "generator-config.yml"

Json = dict[str, Any]

VIEWS = {
    "Raw": ("RawResponse[T]", "RawResponse[T]"),
    "Streaming": (
        "AbstractContextManager[StreamedResponse[T]]",
        "AbstractAsyncContextManager[AsyncStreamedResponse[T]]",
    ),
}
"""The return types of a resource's other views, in place of T."""


class GenerationError(Exception):
    """The tool warned, or lost something."""


def generate(document: Json, output: Path) -> int:
    """Write the package of a prepared document into ``output``, replacing what exists.

    Returns:
        The number of operations written.

    Raises:
        GenerationError: openapi-python-client had a warning, or an operation is missing.
        SpecError: Two operations have the same name.
    """
    config = Config.from_sources(
        ConfigFile.load_from_path(CONFIG), MetaType.NONE, Path("openapi.yaml"), "utf-8", True, output
    )
    # The tool changes the document that it is given, so it gets a copy.
    data = GeneratorData.from_dict(json.loads(json.dumps(tool_input(document))), config=config)
    if not isinstance(data, GeneratorData):
        raise GenerationError(f"{data.header}: {data.detail}")
    shutil.rmtree(output, ignore_errors=True)
    project = _Project(document, data, config)
    problems = [f"{error.header} {error.detail}".strip() for error in project.build()]
    if problems:
        raise GenerationError("\n".join(problems))
    return len(project.operations)


class _Project(Project):
    """The tool's project, whose templates also see the prepared document; also writes the resources."""

    def __init__(self, document: Json, data: GeneratorData, config: Config) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.env.bytecode_cache = Compiled()
        self.document = document
        prefix = config.field_prefix
        schemas = document["components"]["schemas"]
        types = Types(schemas, class_names(schemas))
        self.operations = list(operation_views(document, types))
        self.views = ModelViews(
            types,
            homes(document, lambda name: str(Class.from_string(string=name, config=config).module_name)),
            [*_request_schemas(self.operations), *client_events(types.schemas, session_rows())],
        )
        self.keys: dict[str, str] = {}
        owners: dict[str, OperationView] = {}
        for tag, collection in data.endpoint_collections_by_tag.items():
            for endpoint in collection.endpoints:
                view = self._view_of(endpoint)
                key = f"{tag}.{PythonIdentifier(endpoint.name, prefix)}"
                if (other := owners.setdefault(key, view)) is not view:
                    raise GenerationError(f"{place(other)} and {place(view)} would have one module, {key}")
                self.keys[view.id] = key
        lost = [view for view in self.operations if view.id not in self.keys]
        if lost or len(self.keys) != len(self.operations):
            raise GenerationError(reason(lost, self.operations, data))
        names_by_module: dict[str, list[str]] = {}
        for name in types.schemas:
            names_by_module.setdefault(self.views.home(name).removeprefix("models."), []).append(types.name(name))
        others = [name for name, schema in types.schemas.items() if "properties" not in schema and "enum" not in schema]
        self.env.globals.update(
            title=document["info"]["title"],
            types=types,
            views=self.views,
            component_of={tool_name(name): name for name in types.schemas},
            aliases={
                tool_name(name): types.name(name)
                for name in types.schemas
                if is_renamed(name) and tool_name(name) != types.name(name)
            },
            union_components=others,
            union_imports=[
                line
                for line in self.views.imports(
                    [
                        *(types.schemas[name] for name in others),
                        *(
                            {"$ref": f"#/components/schemas/{name}"}
                            for name in SENT_BACK.values()
                            if name in types.schemas
                        ),
                    ],
                    answers=True,
                    requests=True,
                    dots=".",
                )
                if not line.startswith("from .unions ")
            ],
            view_of=self._view_of,
            params_name=params_name,
            raw_functions=raw_functions,
            base_url=(document.get("servers") or [{}])[0].get("url", ""),
            beside=beside,
            parameter_doc=lambda parameter: parameter_doc(parameter, types.resolve),
            wire_names=lambda parameters: {parameter.name: parameter.wire for parameter in parameters},
            views_of_a_resource=[
                (a, kind, wrap) for kind, wraps in VIEWS.items() for a, wrap in zip(("", "Async"), wraps, strict=True)
            ],
            others={
                name: types.others(name, left_out) for name, left_out in GIVEN_MORE.items() if name in types.schemas
            },
            sent_back={
                name: types.name(answer) for name, answer in SENT_BACK.items() if {name, answer} <= types.schemas.keys()
            },
            names_by_module={module: " ".join(names) for module, names in names_by_module.items()},
            sentence=sentence,
            wrapped=wrapped,
            wire_query=lambda names: {name: name for name in names},
        )
        self.env.filters["repr"] = repr

    def _view_of(self, endpoint: Any) -> OperationView:
        return self.operations[int(endpoint.path.get_untrusted_value().removeprefix("/"))]

    def build(self) -> Any:
        """Write the package, including what the tool has no template for."""
        problems = super().build()
        for name in (
            "operation.py",
            "unions.py",
            "convert.py",
            "http.py",
            "show.py",
            "pydantic_schema.py",
            "signatures.py",
        ):
            (self.package_dir / name).write_text(self._render(f"{name}.jinja"), encoding="utf-8")
        (self.package_dir / NAME).write_bytes(packed_table(self.document))
        # Files that only type checkers read are neither compiled nor loaded.
        (self.package_dir / "unions.pyi").write_text(self._render("unions.pyi.jinja"), encoding="utf-8")
        (self.package_dir / "py.typed").touch()
        self._build_resources()
        self._build_sessions()
        if complaints := tidy(self.package_dir):
            raise GenerationError(complaints)
        return problems

    def _build_api(self) -> None:
        super()._build_api()
        for view in self.operations:
            stub = self.package_dir.joinpath("api", *self.keys[view.id].split(".")).with_suffix(".pyi")
            stub.write_text(self._render("endpoint_module.pyi.jinja", view=view), encoding="utf-8")

    def _build_models(self) -> None:
        models, dicts = self.package_dir / "models", self.package_dir / "dicts"
        models.mkdir()
        dicts.mkdir()
        (models / "__init__.py").write_text(self._render("models_init.py.jinja"), encoding="utf-8")
        (models / "__init__.pyi").write_text(self._render("models_init.pyi.jinja"), encoding="utf-8")
        (dicts / "__init__.pyi").write_text(self._render("dicts_init.pyi.jinja"), encoding="utf-8")
        for module in self.views.modules():
            text = self._render("models_module.py.jinja", module=module)
            (models / f"{module.name}.py").write_text(text, encoding="utf-8")
            if module.asked:
                text = self._render("dicts_module.pyi.jinja", module=module)
                (dicts / f"{module.name}.pyi").write_text(text, encoding="utf-8")

    def _build_resources(self) -> None:
        folder = self.package_dir / "resources"
        folder.mkdir(exist_ok=True)
        nodes = resource_tree(self.operations, lambda view: self.keys[view.id], self.views, read_table(), read_names())
        root = nodes.pop("")
        (folder / "__init__.py").write_text(self._render("resources_init.py.jinja", root=root), encoding="utf-8")
        for node in nodes.values():
            imports = self._imports(node)
            for kind in ("py", "pyi"):  # types in a stub: they are neither compiled nor loaded
                text = self._render(f"resource.{kind}.jinja", node=node, imports=imports)
                (folder / f"{node.module}.{kind}").write_text(text, encoding="utf-8")

    def _build_sessions(self) -> None:
        folder = self.package_dir / "sessions"
        folder.mkdir(exist_ok=True)
        (folder / "__init__.py").write_text(self._render("sessions_init.py.jinja"), encoding="utf-8")
        for session in sessions(self.views, session_rows()):
            text = self._render("session.py.jinja", session=session)
            (folder / f"{session.module}.py").write_text(text, encoding="utf-8")

    def _imports(self, node: Node) -> list[str]:
        given: list[Json] = []
        taken: list[Json] = []
        for method in node.methods:
            operation = method.operation
            given += [schema for schema in (operation.item or operation.result, operation.event) if schema]
            taken += [parameter.schema for parameter in operation.keywords]
        lines = self.views.imports(given, answers=True, requests=False)
        return list(dict.fromkeys([*lines, *self.views.imports(taken, answers=False, requests=True)]))

    def _render(self, template: str, **names: Any) -> str:
        return self.env.get_template(template).render(**names)


def _request_schemas(operations: Iterable[OperationView]) -> list[Json]:
    return [parameter.schema for view in operations for parameter in view.parameters]
