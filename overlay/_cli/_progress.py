"""Progress bars: on stderr, only if that is a terminal, and removed when the work is done."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Protocol

import typer

from ._interrupts import Interrupts
from ._show import clean, console

__all__ = ["Tell", "uploading", "waiting", "while_waiting"]


class Tell(Protocol):
    """Reports the progress; numbers that are not known are left out."""

    def __call__(self, text: str, done: float = 0, total: float | None = None, /) -> None:
        """Show it."""


def _silent(*_: Any) -> None:
    return None


@contextmanager
def waiting(text: str) -> Iterator[Tell]:
    """Show that the command is waiting."""
    if not sys.stderr.isatty():
        yield _silent
        return
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    said = TextColumn("{task.description}", markup=False)
    columns = SpinnerColumn(), said, BarColumn(bar_width=20), TimeElapsedColumn()
    with Progress(*columns, console=console(stderr=True), transient=True) as bar:
        task = bar.add_task(text, total=None)

        def tell(text: str, done: float = 0, total: float | None = None, /) -> None:
            bar.update(task, description=clean(text), completed=done, total=total)

        yield tell


@contextmanager
def uploading(path: Path) -> Iterator[Any]:
    """Return a file for the client, and show how much of it has been read."""
    if not sys.stderr.isatty() or not path.is_file():
        yield path
        return
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    name = TextColumn("{task.description}", markup=False)
    columns = name, BarColumn(bar_width=20), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn()
    with path.open("rb") as file, Progress(*columns, console=console(stderr=True), transient=True) as bar:
        task = bar.add_task(clean(path.name), total=path.stat().st_size)
        yield _Watched(path, file, lambda place: bar.update(task, completed=place))


class _Watched:
    """An open file that reports how much was read; each attempt starts again."""

    def __init__(self, path: Path, file: IO[bytes], tell: Callable[[int], None]) -> None:
        self.name = str(path)
        self._file = file
        self._tell = tell
        self.seek, self.tell, self.seekable = file.seek, file.tell, file.seekable

    def read(self, size: int = -1) -> bytes:
        """Read some of it."""
        data = self._file.read(size)
        self._tell(self._file.tell())
        return data


@contextmanager
def while_waiting(text: str, again: str) -> Iterator[Tell]:
    """Do the same as `waiting`; Ctrl-C only stops waiting, and prints the command to continue."""
    try:
        with Interrupts(), waiting(text) as tell:
            yield tell
    except KeyboardInterrupt:
        print(f"openai-overlay: no longer waiting; the server goes on: {clean(again)}", file=sys.stderr)
        raise typer.Exit(130) from None
