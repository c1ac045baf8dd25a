"""S: the bytes themselves."""

from esfsheet.codes.code import Code

CODES = (
    Code(
        "S001",
        "error",
        "empty file",
        "A page that was not saved cannot be read, and an empty file is easily taken for a project without data.",
        "Save the page again, or take the file out of the folder.",
    ),
    Code(
        "S002",
        "error",
        "not a page",
        "Pictures, PDFs and Office files hold no page that can be read.",
        "Save the web page itself, as HTML or as text; print nothing to PDF.",
        example="%PDF-1.4",
    ),
    Code(
        "S003",
        "error",
        "file too large",
        "A project page is some hundred kilobytes; a file of many megabytes is something else, and costs memory.",
        "Check what the file is; raise the limit with --max-bytes if it is a page.",
    ),
    Code(
        "S004",
        "info",
        "wrong encoding declared",
        "The page says that it is in one encoding and is in another; old pages were often converted by half.",
        "Nothing, if å, ä and ö look right; else save the page again.",
    ),
    Code(
        "S005",
        "warning",
        "unreadable characters",
        "Where a character could not be read, U+FFFD stands in its place: names and numbers may be damaged.",
        "Save the page again from its source; look at the values that hold U+FFFD.",
    ),
    Code(
        "S006",
        "warning",
        "text was converted wrongly before it was saved",
        "Pairs such as `Ã¥` stand where å, ä or ö belong. Nothing is repaired here, since that would be a guess.",
        "Save the page again, or convert the file back (windows-1252 to UTF-8) before parsing it.",
    ),
    Code(
        "S007",
        "info",
        "read with the second reader",
        "The page is nested too deeply, or has a tag too large, for the fast reader; the slower one has read it whole.",
        "Nothing: the record is the same.",
    ),
    Code(
        "S008",
        "info",
        "NUL characters removed",
        "No page holds NUL; it is left over from a damaged disk or a wrong conversion.",
        "Look at the values near them.",
    ),
    Code(
        "S009",
        "error",
        "file cannot be read",
        "A page that could not be opened is missing from the result.",
        "Check the path and the permissions, then run again.",
    ),
    Code(
        "S010",
        "error",
        "the page broke the parser",
        "This is a fault of esfsheet, not of the page; the page's data is missing from the result.",
        "Report it together with the page.",
    ),
    Code(
        "S011",
        "error",
        "encrypted member of an archive",
        "Its content cannot be seen without the password, so its page is missing from the result.",
        "Unpack the archive with its password, and parse the folder.",
    ),
    Code(
        "S012",
        "error",
        "broken archive or member",
        "A checksum, a length or a header is wrong, as after a download that was cut short. The rest was read.",
        "Fetch or copy the archive again and compare its size; test it with unzip -t, gzip -t or tar -t.",
    ),
    Code(
        "S013",
        "error",
        "limit of an archive reached",
        "Too many members, archives within archives, or data out of proportion to the archive, as in a decompression bomb.",
        "If the archive is honest, unpack it or divide it, and parse the folder.",
    ),
    Code(
        "S014",
        "error",
        "form that needs something more",
        "The member is stored in a way that is read with a package that is not installed, or not at all.",
        "Install what the message names, or save the page in another form.",
    ),
    Code(
        "S015",
        "warning",
        "archive without pages",
        "It holds neither HTML nor text, and is easily taken for pages without data.",
        "Check that it is the archive that was meant.",
    ),
    Code(
        "S016",
        "error",
        "the page ended the process that read it",
        "A page can make a library beneath crash, or use up the memory. It was tried twice; the others were parsed.",
        "Report it together with the page; give the machine more memory or --jobs a lower number if memory is what it lacked.",
    ),
    Code(
        "S017",
        "error",
        "the page took too long",
        "A project page is parsed within milliseconds; one that takes as long as --page-timeout would hold up all the others.",
        "Report it together with the page; raise --page-timeout if the machine was only busy.",
    ),
    Code(
        "S018",
        "error",
        "not a parsed line",
        "A line of a file of parsed lines (.jsonl) is not what `esfsheet parse` writes; what it was about was not checked.",
        "Parse the page again; give the lines that `esfsheet parse` wrote, unchanged and whole.",
    ),
    Code(
        "S019",
        "warning",
        "folder without pages",
        "It holds no file that may be a page; a run that reads nothing is easily taken for a clean one.",
        "Check that it is the folder that was meant; hidden files, pictures and tables are passed over.",
    ),
)

UNREADABLE = frozenset(("S003", "S009", "S010", "S011", "S012", "S013", "S014", "S016", "S017", "S018", "S019"))
"""The codes that say that input could not be read: the exit status is 2."""
