"""The raised digits and letters that Unicode has: text and pages know the marks of notes by them."""

PLAIN = "0123456789abcdefghijklmnoprstuvwxyz"
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
