"""What the hand-written client is built on: an update to a document that lacks it cannot work."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from spec.drift import helpers
from spec.drift.helpers import OVERLAY, imported_names
from spec.drift.surface import surface_of_document
from spec.generate.dotted_names import read_table
from spec.generate.models import ModelViews
from spec.generate.names import class_names
from spec.generate.operations import operation_views
from spec.generate.resources import params_name, resource_tree
from spec.generate.types import Types
from spec.prepare.names import pascal
from spec.release.names import read_names
from spec.session_table import session_rows

SEAM = f"{OVERLAY.name}/{helpers.SEAM}"


def lacking(old: dict[str, Any], new: dict[str, Any], root: Path) -> list[str]:
    """Return what the client at `root` imports and the old document gives, but the new one does not."""
    used = imported_names(root / SEAM)
    names = (used & names_of(old)) - names_of(new) if used else set()
    return sorted(name for name in names if name.removeprefix("Async") not in names - {name})


def names_of(document: dict[str, Any]) -> set[str]:
    """Return the names in the package of a document: classes of operations, resources and sessions, and unions."""
    schemas = document["components"]["schemas"]
    types = Types(schemas, class_names(schemas))
    operations = list(operation_views(document, types))
    nodes = resource_tree(operations, lambda view: view.id, ModelViews(types, {}, []), read_table(), read_names())
    found = {params_name(view) for view in operations}
    found |= {node.class_name for node in nodes.values() if node.path}
    found |= {
        f"{pascal(name)}Verbs"
        for name, _, _, client, server in session_rows()
        if server in schemas and any(each in schemas for each in client.split(","))
    }
    both = {f"{prefix}{name}" for name in found for prefix in ("", "Async")}
    models = (name.removeprefix("models.") for name in surface_of_document(document) if name.startswith("models."))
    return both | {name for name in models if "." not in name}
