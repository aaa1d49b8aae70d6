"""The notebooks of the cookbook run from the first cell to the last in a real kernel, and are kept without outputs."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import nbformat
import pytest
from jupyter_client.connect import port_names
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient

from tests import ports

ROOT = Path(__file__).parent.parent.parent
NOTEBOOKS = sorted((ROOT / "docs" / "cookbook").glob("*.ipynb"))


@pytest.fixture
def jupyter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep Jupyter's files out of the home of whoever runs the tests, and let the kernel find the package."""
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.setenv("JUPYTER_PLATFORM_DIRS", "1")
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}{os.pathsep}{ROOT / 'generated'}")


def outputs(cell: Any) -> str:
    """Return what a cell shows, streams and values."""
    return "".join(one.get("text", "") or one.get("data", {}).get("text/plain", "") for one in cell["outputs"])


def test_there_are_two() -> None:
    assert [path.name for path in NOTEBOOKS] == ["first-steps.ipynb", "search.ipynb"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_is_kept_without_outputs(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell for cell in code if cell.outputs or cell.execution_count] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_runs(path: Path, jupyter: None, loopback: None, tmp_path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    with ExitStack() as stack:
        held = {name: stack.enter_context(ports.for_server()) for name in port_names}
        kernel = AsyncKernelManager(kernel_name="python3", cache_ports=False, **held)
        client = NotebookClient(notebook, kernel, timeout=300, resources={"metadata": {"path": tmp_path}})
        client.execute(cleanup_kc=True)  # a cell that raises fails here, with its traceback
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert outputs(code[0]).startswith("http://127.0.0.1:")
    assert all(outputs(cell) for cell in code[:-1])
